package tarozi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.TestClock;

class BucketsTest {
    private static final String SCHOOL = "school";
    private static final String HOME = "home";

    private final TestClock clock = new TestClock();
    private final Buckets buckets = Buckets.of(3, Duration.ofSeconds(2), clock);

    @BeforeEach
    void noon() {
        clock.set(Instant.parse("2030-01-07T12:00:00Z"));
    }

    @Test
    void giveWhatIsInThemAtOnceAndTheRestInTime() {
        assertEquals(3, taken());
        assertEquals(Duration.ofSeconds(2), buckets.delay(SCHOOL));

        clock.advance(Duration.ofMillis(1500));
        assertEquals(Duration.ofMillis(500), buckets.delay(SCHOOL));
        assertEquals(0, taken());

        clock.advance(Duration.ofMillis(500));
        assertEquals(1, taken());
    }

    @Test
    void loseNoTimeToThoseWhoAskOften() {
        taken();
        for (int n = 0; n < 2000; n++) {
            assertFalse(buckets.take(SCHOOL));
            clock.advance(Duration.ofMillis(1));
        }

        assertTrue(buckets.take(SCHOOL));
    }

    @Test
    void tellTheDelayAndTakeNothing() {
        assertEquals(Duration.ZERO, buckets.delay(SCHOOL));
        assertEquals(Duration.ZERO, buckets.delay(SCHOOL));

        assertEquals(3, taken());
    }

    @Test
    void areOneForEachKey() {
        taken();

        assertTrue(buckets.take(HOME));
    }

    @Test
    void runOverWhenTheyAreFull() {
        taken();
        clock.advance(Duration.ofHours(1));

        assertEquals(3, taken());
    }

    @Test
    void goOnFillingAfterTheClockWasSetBack() {
        taken();
        clock.advance(Duration.ofDays(-1));
        assertEquals(Duration.ofSeconds(2), buckets.delay(SCHOOL));

        clock.advance(Duration.ofSeconds(2));
        assertEquals(1, taken());
    }

    @Test
    void forgetWhoeverWasNotSeenForLongestInACrowd() {
        taken();
        buckets.take(HOME);
        for (int n = 0; n < Buckets.CROWD - 2; n++) {
            buckets.take(n);
        }
        assertEquals(0, taken());

        buckets.take("one more");
        assertEquals(0, taken());
        buckets.take(HOME);
        buckets.take(HOME);
        assertTrue(buckets.take(HOME));
    }

    @Test
    void areNeitherEmptyForEverNorFullAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> Buckets.of(0, Duration.ofSeconds(1), clock));
        assertThrows(IllegalArgumentException.class, () -> Buckets.of(1, Duration.ZERO, clock));
    }

    /** How many there were. */
    private int taken() {
        int taken = 0;
        while (buckets.take(SCHOOL)) {
            taken++;
        }
        return taken;
    }
}
