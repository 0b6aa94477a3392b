package tarozi.live.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import tarozi.account.Address;
import tarozi.account.Buckets;

/**
 * Slows down whoever tries codes. Only codes of no game count, and never those who are in the game that they ask for, so that
 * a whole school behind one address may join and play however many guess beside it.
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

    void miss(Address address) {
        addresses.take(address);
    }
}
