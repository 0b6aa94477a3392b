package tarozi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarozi.account.Bucket.Fill;

class BucketTest {
    private static final Instant NOON = Instant.parse("2030-01-07T12:00:00Z");
    private static final Fill THREE = new Fill(3, Duration.ofSeconds(2));

    private final Buckets buckets = new Buckets(THREE);
    private final Address school = Address.of("192.0.2.1");

    @Test
    void givesWhatIsInItAtOnceAndTheRestInTime() {
        for (int n = 0; n < 3; n++) {
            assertEquals(Duration.ZERO, buckets.wait(school, NOON));
            buckets.take(school, NOON);
        }

        assertEquals(Duration.ofSeconds(2), buckets.wait(school, NOON));
        assertEquals(Duration.ofMillis(500), buckets.wait(school, NOON.plusMillis(1500)));
        assertEquals(Duration.ZERO, buckets.wait(school, NOON.plusSeconds(2)));
    }

    @Test
    void isAnothersBusinessNot() {
        for (int n = 0; n < 3; n++) {
            buckets.take(school, NOON);
        }

        assertEquals(Duration.ZERO, buckets.wait(Address.of("192.0.2.2"), NOON));
    }

    @Test
    void runsOverWhenItIsFull() {
        buckets.take(school, NOON);
        for (int n = 0; n < 3; n++) {
            buckets.take(school, NOON.plusSeconds(3600));
        }

        assertEquals(Duration.ofSeconds(2), buckets.wait(school, NOON.plusSeconds(3600)));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "fe80::1%eth0, fe80::2, true",
        "192.0.2.1, 192.0.2.2, false",
    })
    void isOneForAHouseholdsNetwork(String one, String other, boolean same) {
        assertEquals(same, Address.of(one).equals(Address.of(other)));
    }
}
