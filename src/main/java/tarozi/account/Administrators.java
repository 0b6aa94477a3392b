package tarozi.account;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How somebody becomes an administrator: the first by a link in the log, the others by an administrator. */
@ApplicationScoped
public class Administrators {
    /** Each start ends the link before, so that only who reads the present log can use it. */
    private static final Duration UNTIL_THE_NEXT_START = Duration.ofDays(3650);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    Administrators(Clock clock) {
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        invite().ifPresent(
                        path -> Log.infof("There is no administrator yet. Sign in, then open %s to become one", path));
    }

    /** The path of the link that makes its holder the first administrator; empty where there is one. */
    @Transactional
    public Optional<String> invite() {
        OneTimeLink.endThoseToAdministration();
        if (Person.administrators() > 0) {
            return Optional.empty();
        }
        Token token = Token.fresh(RANDOM);
        OneTimeLink.toAdministration(token, now().plus(UNTIL_THE_NEXT_START)).persist();
        return Optional.of("/administrator/" + token.value());
    }

    public boolean isInvited(Token token) {
        return OneTimeLink.valid(token, OneTimeLink.Purpose.ADMINISTRATOR, now())
                        .isPresent()
                && Person.administrators() == 0;
    }

    /** Makes somebody who has signed up the first administrator, if the link is good still. */
    @Transactional
    public boolean accept(Token token, Person person) {
        var link = OneTimeLink.validAndLocked(token, OneTimeLink.Purpose.ADMINISTRATOR, now());
        if (link.isEmpty() || Person.administrators() > 0) {
            return false;
        }
        link.get().use(now());
        Person.locked(person.id()).appoint(Role.ADMINISTRATOR);
        return true;
    }

    /** Gives somebody another role. The last administrator keeps theirs: @return false */
    @Transactional
    public boolean appoint(Person person, Role role) {
        long others = Person.lockedAdministrators().stream()
                .filter(it -> it.id() != person.id())
                .count();
        Person held = Person.locked(person.id());
        if (held.role() == Role.ADMINISTRATOR && role != Role.ADMINISTRATOR && others == 0) {
            return false;
        }
        held.appoint(role);
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
