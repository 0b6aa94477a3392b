package tarozi.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.exception.ConstraintViolationException;

/** Lets somebody in by a token: whoever came with it before, or a new guest. */
@ApplicationScoped
public class Guests {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_COLLISIONS = 8;

    private final Clock clock;

    Guests(Clock clock) {
        this.clock = clock;
    }

    /** One person for one token, however many requests bring it at once: the later ones collide and look again. */
    public Person admit(Token token) {
        for (int collisions = 0; ; collisions++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> knownOrNew(token));
            } catch (ConstraintViolationException collision) {
                if (collisions == MOST_COLLISIONS) {
                    throw collision;
                }
            }
        }
    }

    private Person knownOrNew(Token token) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return PersonSession.of(token).map(it -> welcomeBack(it, now)).orElseGet(() -> newGuest(token, now));
    }

    private Person welcomeBack(PersonSession session, Instant now) {
        if (session.isDue(now)) {
            session.seen(now);
        }
        return session.person();
    }

    private Person newGuest(Token token, Instant now) {
        Person guest = Person.guest(freePseudonym(token.seed()), token.seed(), now);
        guest.persist();
        new PersonSession(token, guest, now).persistAndFlush();
        return guest;
    }

    /** Another star for somebody, guest or not. */
    public void rename(Person person) {
        for (int collisions = 0; ; collisions++) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> Person.locked(person.id()).rename(freePseudonym(RANDOM.nextLong())));
                return;
            } catch (ConstraintViolationException collision) {
                if (collisions == MOST_COLLISIONS) {
                    throw collision;
                }
            }
        }
    }

    private String freePseudonym(long seed) {
        int tries = 0;
        while (Person.named(Pseudonym.of(seed, tries)).isPresent()) {
            tries++;
        }
        return Pseudonym.of(seed, tries);
    }
}
