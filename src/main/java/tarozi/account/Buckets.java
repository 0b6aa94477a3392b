package tarozi.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever does a thing too often: a bucket of tokens for every key, an address for instance. They are kept in
 * memory, so a node more gives a key a bucket more; and beyond a crowd of keys the one that was not seen for longest is
 * forgotten, and begins anew. Both are generous, not unsafe.
 */
public final class Buckets {
    static final int CROWD = 10_000;

    private final Map<Object, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Bucket> eldest) {
            return size() > CROWD;
        }
    };

    private final Bucket.Fill fill;
    private final Clock clock;

    private Buckets(Bucket.Fill fill, Clock clock) {
        this.fill = fill;
        this.clock = clock;
    }

    /** So many at once for each key, and after that one more in every such time. */
    public static Buckets of(int atOnce, Duration each, Clock clock) {
        return new Buckets(new Bucket.Fill(atOnce, each), clock);
    }

    /** Takes one for this key. False where none is left: then nothing is taken, and {@link #delay} tells for how long. */
    public synchronized boolean take(Object key) {
        Instant now = clock.instant();
        return buckets.computeIfAbsent(key, it -> new Bucket(fill, now)).take(now);
    }

    /** How long this key has to wait until it may take one; zero where it may now. Takes nothing. */
    public synchronized Duration delay(Object key) {
        Bucket bucket = buckets.get(key);
        return bucket == null ? Duration.ZERO : bucket.delay(clock.instant());
    }
}
