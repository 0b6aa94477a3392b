package tarozi.classroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tarozi.account.Address;
import tarozi.account.Buckets;
import tarozi.classroom.Classroom;

/**
 * Slows down whoever tries codes. Only codes that open nothing count, so a whole school behind one address may join at
 * once; sixty students may mistype theirs twice, and after that one code in five seconds may be wrong.
 */
@ApplicationScoped
class Guesses {
    static final int AT_ONCE = 120;
    static final Duration ONE_MORE = Duration.ofSeconds(5);

    private final Buckets addresses;

    Guesses(Clock clock) {
        this.addresses = Buckets.of(AT_ONCE, ONE_MORE, clock);
    }

    boolean areTooMany(Address address) {
        return !addresses.delay(address).isZero();
    }

    /** The class that a code opens; a wrong one is counted. */
    Optional<Classroom> open(String typed, Address address) {
        Optional<Classroom> found = Classroom.withCode(typed);
        if (found.isEmpty()) {
            addresses.take(address);
        }
        return found;
    }
}
