package tarozi.account;

import java.time.Duration;
import java.time.Instant;

/** Tokens that are taken one at a time and come back steadily, up to a full bucket. */
final class Bucket {
    private final Fill fill;
    private double tokens;
    private Instant counted;

    /** How many fit in, and how long one takes to come back. */
    record Fill(int capacity, Duration each) {}

    Bucket(Fill fill, Instant now) {
        this.fill = fill;
        this.tokens = fill.capacity();
        this.counted = now;
    }

    /** How long until there is a token; zero when there is one. */
    synchronized Duration wait(Instant now) {
        refill(now);
        return tokens >= 1 ? Duration.ZERO : millis((1 - tokens) * fill.each().toMillis());
    }

    synchronized void take(Instant now) {
        refill(now);
        tokens = Math.max(0, tokens - 1);
    }

    synchronized boolean isFull(Instant now) {
        refill(now);
        return tokens >= fill.capacity();
    }

    private void refill(Instant now) {
        if (now.isAfter(counted)) {
            double back = (double) Duration.between(counted, now).toMillis()
                    / fill.each().toMillis();
            tokens = Math.min(fill.capacity(), tokens + back);
            counted = now;
        }
    }

    private static Duration millis(double millis) {
        return Duration.ofMillis(Math.max(1, (long) Math.ceil(millis)));
    }
}
