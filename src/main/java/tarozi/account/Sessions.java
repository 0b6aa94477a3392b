package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lets people's browsers in and out. */
@ApplicationScoped
public class Sessions {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Event<SessionsEnded> ended;
    private final Clock clock;

    Sessions(Event<SessionsEnded> ended, Clock clock) {
        this.ended = ended;
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
        ended.fire(new SessionsEnded(Set.of(token.hash())));
    }

    @Transactional
    public void endAll(Person person) {
        tell(person, session -> true);
        PersonSession.endAll(person);
    }

    @Transactional
    public void endOthers(Person person, Token kept) {
        tell(person, session -> !session.isOf(kept));
        PersonSession.endOthers(person, kept);
    }

    private void tell(Person person, Predicate<PersonSession> which) {
        ended.fire(new SessionsEnded(PersonSession.of(person).stream()
                .filter(which)
                .map(PersonSession::hash)
                .collect(Collectors.toSet())));
    }

    /** Where somebody is signed in, the latest visit first. */
    public List<PersonSession> of(Person person) {
        return PersonSession.of(person);
    }
}
