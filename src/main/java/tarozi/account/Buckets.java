package tarozi.account;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One bucket for each address, kept in memory: a node more gives an address a bucket more, which is generous, not unsafe. */
final class Buckets {
    private static final int CROWD = 10_000;

    private final ConcurrentMap<Address, Bucket> buckets = new ConcurrentHashMap<>();
    private final Bucket.Fill fill;

    Buckets(Bucket.Fill fill) {
        this.fill = fill;
    }

    Duration wait(Address address, Instant now) {
        Bucket bucket = buckets.get(address);
        return bucket == null ? Duration.ZERO : bucket.wait(now);
    }

    void take(Address address, Instant now) {
        if (buckets.size() > CROWD) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        buckets.computeIfAbsent(address, it -> new Bucket(fill, now)).take(now);
    }
}
