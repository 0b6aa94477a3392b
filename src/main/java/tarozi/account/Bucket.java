package tarozi.account;

import java.time.Duration;
import java.time.Instant;

/** Tokens that are taken one at a time and come back steadily, up to a full bucket; counted in the time that they take. */
final class Bucket {
    private final Fill fill;
    private Duration left;
    private Instant counted;

    /** How many fit in, and how long one takes to come back. */
    record Fill(int capacity, Duration each) {
        Fill {
            if (capacity < 1 || each.isZero() || each.isNegative()) {
                throw new IllegalArgumentException(capacity + " at once, and one more in " + each);
            }
        }

        private Duration all() {
            return each.multipliedBy(capacity);
        }
    }

    Bucket(Fill fill, Instant now) {
        this.fill = fill;
        this.left = fill.all();
        this.counted = now;
    }

    /** How long until there is a token; zero when there is one. */
    Duration delay(Instant now) {
        refill(now);
        Duration missing = fill.each().minus(left);
        return missing.isNegative() ? Duration.ZERO : missing;
    }

    /** Whether there was a token to take. */
    boolean take(Instant now) {
        boolean given = delay(now).isZero();
        if (given) {
            left = left.minus(fill.each());
        }
        return given;
    }

    /** A clock that was set back brings nothing at once, and what is missing comes back from then on. */
    private void refill(Instant now) {
        if (now.isAfter(counted)) {
            Duration more = left.plus(Duration.between(counted, now));
            left = more.compareTo(fill.all()) > 0 ? fill.all() : more;
        }
        counted = now;
    }
}
