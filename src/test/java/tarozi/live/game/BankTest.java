package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BankTest {
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aRoundBringsWhatTheNetworkTakesAndALittle() {
        assertEquals(millis(230), Bank.EMPTY.filled(millis(80), LONG).left());
    }

    @Test
    void aRoundBringsNoMoreThanAHundredthOfItsTimeAndALittle() {
        assertEquals(millis(350), Bank.EMPTY.filled(HOUR, SHORT).left());
    }

    @Test
    void aRoundBringsASecondAtMost() {
        assertEquals(millis(1000), Bank.EMPTY.filled(HOUR, HOUR).left());
    }

    @Test
    void holdsWhatThreeRoundsBringAtMost() {
        assertEquals(millis(3000), filled(9, HOUR, LONG).left());
        assertEquals(millis(1050), filled(9, HOUR, SHORT).left());
    }

    @Test
    void aShortRoundTakesNothingAwayFromWhatALongOneBrought() {
        assertEquals(millis(3000), filled(9, HOUR, LONG).filled(HOUR, SHORT).left());
    }

    @Test
    void coversNoLagBelowNothing() {
        assertEquals(Duration.ZERO, new Bank(millis(300)).covers(millis(-1)));
    }

    @Test
    void coversNoMoreThanItHoldsAndNoMoreThanTheGrace() {
        assertEquals(millis(300), new Bank(millis(300)).covers(HOUR));
        assertEquals(Plan.GRACE, new Bank(millis(3000)).covers(HOUR));
    }

    @Test
    void cannotHoldLessThanNothingOrMoreThanThreeSeconds() {
        assertThrows(IllegalArgumentException.class, () -> new Bank(millis(-1)));
        assertThrows(IllegalArgumentException.class, () -> new Bank(millis(3001)));
        assertThrows(IllegalArgumentException.class, () -> Bank.EMPTY.without(millis(1)));
    }

    @Property
    void whoeverLiesInEveryRoundGainsNoMoreThanTheRoundsBrought(
            @ForAll @Size(max = 20) List<@LongRange(max = 100_000) Long> claims,
            @ForAll @IntRange(max = 5000) int roundTrip,
            @ForAll @IntRange(min = 10, max = 600) int seconds) {
        var bank = Bank.EMPTY;
        var gained = Duration.ZERO;
        for (long claim : claims) {
            bank = bank.filled(millis(roundTrip), Duration.ofSeconds(seconds));
            var covered = bank.covers(millis(claim));
            assertTrue(covered.compareTo(Plan.GRACE) <= 0);
            bank = bank.without(covered);
            gained = gained.plus(covered);
        }
        long most = Math.min(Math.min(roundTrip + 150, seconds * 10 + 150), 1000);
        assertTrue(gained.compareTo(millis(most * claims.size())) <= 0, gained::toString);
    }

    @Property
    void whoeverIsHonestGetsBackInEveryRoundWhatTheNetworkTook(
            @ForAll @IntRange(min = 1, max = 30) int rounds, @ForAll @IntRange(max = 1000) int roundTrip) {
        var bank = Bank.EMPTY;
        for (int round = 0; round < rounds; round++) {
            bank = bank.filled(millis(roundTrip), LONG);
            var covered = bank.covers(millis(roundTrip));
            assertEquals(millis(roundTrip), covered);
            bank = bank.without(covered);
        }
    }

    private static Bank filled(int times, Duration roundTrip, Duration whole) {
        var bank = Bank.EMPTY;
        for (int round = 0; round < times; round++) {
            bank = bank.filled(roundTrip, whole);
        }
        return bank;
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
