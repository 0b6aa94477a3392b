package tarozi.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.exception.ConstraintViolationException;

/** Slows guessing at one door, on all nodes together. Counts are rows: a restart forgives nobody. */
@ApplicationScoped
class Doorkeeper {
    private static final int MOST_COLLISIONS = 8;

    private final Clock clock;

    Doorkeeper(Clock clock) {
        this.clock = clock;
    }

    /** Lets a try through, which counts as wrong until it {@link #welcome} turns out right, or says how long to wait. */
    Duration knock(Door door) {
        for (int collisions = 0; ; collisions++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> counted(door));
            } catch (ConstraintViolationException collision) {
                if (collisions == MOST_COLLISIONS) {
                    throw collision;
                }
            }
        }
    }

    void welcome(Door door) {
        QuarkusTransaction.requiringNew().run(() -> WrongGuess.forget(door));
    }

    private Duration counted(Door door) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = WrongGuess.lockedAt(door);
        var guess = known.orElseGet(() -> new WrongGuess(door, now));
        var wait = guess.wait(now);
        if (wait.isZero()) {
            guess.count(now);
            guess.persistAndFlush();
        }
        if (known.isEmpty()) {
            WrongGuess.forgetOld(now);
        }
        return wait;
    }
}
