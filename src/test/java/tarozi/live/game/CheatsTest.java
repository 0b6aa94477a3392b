package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tarozi.live.game.AGame.BELL;
import static tarozi.live.game.AGame.MINUTE;
import static tarozi.live.game.AGame.NOON;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.next;
import static tarozi.live.game.AGame.open;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.live.game.Command.Skip;
import tarozi.live.game.Verdict.Refused;
import tarozi.live.game.Verdict.Taken;
import tarozi.live.game.Verdict.Why;

/** What a client may say that is not true, and how little it gains by it. */
class CheatsTest {
    private static final Duration PASSED = Duration.ofSeconds(10);
    private static final Bank SAVINGS = new Bank(Duration.ofSeconds(1));

    @Test
    void answeringTheNextQuestionAheadIsRefused() {
        assertEquals(new Refused(Why.OTHER_ROUND), arrives(open(), 2, OPENS.plusSeconds(10)));
    }

    @Test
    void answeringTheLastQuestionAgainDuringTheNextIsRefused() {
        var second = next(open(), new Skip(open().stage()), OPENS);
        assertEquals(new Refused(Why.OTHER_ROUND), arrives(second, 1, OPENS.plusSeconds(10)));
    }

    @Test
    void answeringBlindlyBeforeTheQuestionIsShownIsRefused() {
        assertEquals(new Refused(Why.EARLY), arrives(AGame.ready(), 1, NOON.plusSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, 99, Integer.MAX_VALUE})
    void roundsThatAreNotBeingAskedAreRefused(int round) {
        assertEquals(new Refused(Why.OTHER_ROUND), arrives(open(), round, OPENS.plusSeconds(10)));
    }

    @Test
    void havingSeenTheQuestionForLongerThanItIsOpenGainsNothing() {
        assertEquals(honest(), says(PASSED.plusMillis(1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -10_000, Long.MIN_VALUE, Long.MAX_VALUE, 1_000_000_000_000L})
    void timesThatCannotBeGainNothing(long shown) {
        assertEquals(honest(), says(Duration.ofMillis(shown)));
    }

    @Test
    void timesBeyondAllMeasureGainNothing() {
        assertEquals(honest(), says(Duration.ofSeconds(Long.MIN_VALUE)));
        assertEquals(honest(), says(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void havingJustSeenTheQuestionGainsWhatIsInTheBank() {
        assertEquals(new Taken(PASSED.minusSeconds(1), Duration.ofSeconds(1), MINUTE), says(Duration.ZERO));
    }

    @Test
    void nobodyIsEverFasterThanTheOpening() {
        var taken = assertInstanceOf(Taken.class, says(OPENS.plusMillis(200), Duration.ofMillis(-5000)));
        assertEquals(Duration.ofMillis(200), taken.used());
        var atOnce = assertInstanceOf(Taken.class, says(OPENS.plusMillis(200), Duration.ZERO));
        assertEquals(Duration.ZERO, atOnce.used());
    }

    @Test
    void anAbsurdTimeDoesNotMoveTheBell() {
        assertEquals(new Refused(Why.LATE), says(BELL.plusMillis(1), Duration.ofMillis(-1)));
        assertEquals(new Refused(Why.LATE), says(BELL.plusSeconds(3), Duration.ZERO));
    }

    @Test
    void moreThanIsInTheBankCannotBeDrawn() {
        assertThrows(IllegalArgumentException.class, () -> SAVINGS.without(Duration.ofMillis(1001)));
    }

    private static Taken honest() {
        return new Taken(PASSED, Duration.ZERO, MINUTE);
    }

    private static Verdict says(Duration shown) {
        return says(OPENS.plus(PASSED), shown);
    }

    private static Verdict says(Instant received, Duration shown) {
        return Judge.judge(open(), new Arrival(1, received, Optional.of(shown)), Extra.NONE, SAVINGS);
    }

    private static Verdict arrives(State state, int round, Instant received) {
        return Judge.judge(state, new Arrival(round, received, Optional.empty()), Extra.NONE, SAVINGS);
    }
}
