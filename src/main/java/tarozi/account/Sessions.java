package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Lets people's browsers in and out. */
@ApplicationScoped
public class Sessions {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** A session with a token that nobody can have known before; the one that this browser had until now ends. */
    @Transactional
    public Token open(Person person, Optional<Token> before) {
        before.ifPresent(PersonSession::end);
        Token token = Token.fresh(RANDOM);
        new PersonSession(token, person, clock.instant().truncatedTo(ChronoUnit.MICROS)).persist();
        return token;
    }

    @Transactional
    public void end(Token token) {
        PersonSession.end(token);
    }

    @Transactional
    public void endAll(Person person) {
        PersonSession.endAll(person);
    }

    @Transactional
    public void endOthers(Person person, Token kept) {
        PersonSession.endOthers(person, kept);
    }

    /** Where somebody is signed in, the latest visit first. */
    public List<PersonSession> of(Person person) {
        return PersonSession.of(person);
    }
}
