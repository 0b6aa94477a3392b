package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tarozi.live.game.AGame.BELL;
import static tarozi.live.game.AGame.MINUTE;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.paused;
import static tarozi.live.game.AGame.ready;
import static tarozi.live.game.AGame.resumed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tarozi.live.game.Verdict.Refused;
import tarozi.live.game.Verdict.Taken;
import tarozi.live.game.Verdict.Why;

class JudgeTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Bank SAVINGS = new Bank(SECOND);

    @Test
    void takesAnAnswerFromTheOpeningOn() {
        assertEquals(taken(Duration.ZERO), judge(open(), OPENS));
        assertEquals(taken(SECOND.multipliedBy(20)), judge(open(), OPENS.plusSeconds(20)));
    }

    @Test
    void takesAnAnswerExactlyOnTheBell() {
        assertEquals(taken(MINUTE), judge(open(), BELL));
    }

    @Test
    void refusesAnswersAfterTheBell() {
        assertEquals(new Refused(Why.LATE), judge(open(), BELL.plusNanos(1)));
    }

    @Test
    void refusesAnswersBeforeTheOpening() {
        assertEquals(new Refused(Why.EARLY), judge(ready(), OPENS.minusNanos(1)));
        assertEquals(new Refused(Why.EARLY), judge(open(), OPENS.minusNanos(1)));
    }

    @Test
    void takesAnAnswerAfterTheOpeningThoughNobodyHasOpenedTheRoundYet() {
        assertEquals(taken(SECOND), judge(ready(), OPENS.plusSeconds(1)));
    }

    @Test
    void refusesAnswersToAnotherRound() {
        var second = new Arrival(2, OPENS.plusSeconds(9), Optional.empty());
        assertEquals(new Refused(Why.OTHER_ROUND), Judge.judge(open(), second, Extra.NONE, Bank.EMPTY));
        var none = new Arrival(0, OPENS.plusSeconds(9), Optional.empty());
        assertEquals(new Refused(Why.OTHER_ROUND), Judge.judge(open(), none, Extra.NONE, Bank.EMPTY));
        assertEquals(new Refused(Why.OTHER_ROUND), judge(AGame.lobby(), OPENS));
    }

    @Test
    void refusesAnswersOnceEverybodyKnowsWhatWasRight() {
        assertEquals(new Refused(Why.LATE), judge(AGame.revealed(), OPENS.plusSeconds(9)));
        assertEquals(new Refused(Why.LATE), judge(AGame.board(), OPENS.plusSeconds(9)));
        assertEquals(new Refused(Why.LATE), judge(AGame.ended(), OPENS.plusSeconds(9)));
    }

    @Test
    void refusesAnswersWhileTheClockStands() {
        var paused = paused(open(), OPENS.plusSeconds(20));
        assertEquals(new Refused(Why.PAUSED), judge(paused, OPENS.plusSeconds(20)));
        assertEquals(new Refused(Why.PAUSED), judge(paused, BELL.plusSeconds(20)));
    }

    @Test
    void takesAnAnswerThatCameJustBeforeTheClockWasStopped() {
        var paused = paused(open(), OPENS.plusSeconds(20));
        assertEquals(taken(SECOND.multipliedBy(20).minusMillis(1)), judge(paused, OPENS.plusMillis(19_999)));
    }

    @Test
    void doesNotCountTheTimeThatTheClockStood() {
        var running = resumed(paused(open(), OPENS.plusSeconds(20)), OPENS.plusSeconds(120));
        assertEquals(taken(SECOND.multipliedBy(21)), judge(running, OPENS.plusSeconds(121)));
        assertEquals(taken(MINUTE), judge(running, BELL.plusSeconds(100)));
    }

    @Test
    void makesUpForALagThatTheBankCovers() {
        var verdict = judge(open(), OPENS.plusMillis(10_400), SECOND.multipliedBy(10), SAVINGS);
        assertEquals(new Taken(SECOND.multipliedBy(10), Duration.ofMillis(400), MINUTE), verdict);
    }

    @Test
    void makesUpForNoMoreThanIsInTheBank() {
        var verdict = judge(open(), OPENS.plusSeconds(14), SECOND.multipliedBy(10), SAVINGS);
        assertEquals(new Taken(SECOND.multipliedBy(13), SECOND, MINUTE), verdict);
    }

    @Test
    void takesAfterTheBellWhatWasGivenBeforeIt() {
        var verdict = judge(open(), BELL.plusMillis(400), MINUTE.minusMillis(100), SAVINGS);
        assertEquals(new Taken(MINUTE.minusMillis(100), Duration.ofMillis(500), MINUTE), verdict);
    }

    @Test
    void refusesAfterTheBellWhatTheBankCannotCover() {
        assertEquals(new Refused(Why.LATE), judge(open(), BELL.plusMillis(1001), SECOND, SAVINGS));
        assertEquals(new Refused(Why.LATE), judge(open(), BELL.plusMillis(1), SECOND, Bank.EMPTY));
    }

    @Test
    void givesTwoSecondsOfGraceAtMost() {
        var rich = new Bank(SECOND.multipliedBy(3));
        assertEquals(new Taken(MINUTE, Plan.GRACE, MINUTE), judge(open(), BELL.plus(Plan.GRACE), SECOND, rich));
        assertEquals(new Refused(Why.LATE), judge(open(), BELL.plus(Plan.GRACE).plusMillis(1), SECOND, rich));
    }

    @Test
    void ringsALaterBellForWhoHasExtraTime() {
        var half = new Extra(500);
        var whole = SECOND.multipliedBy(90);
        var last = new Arrival(1, OPENS.plusSeconds(90), Optional.empty());
        assertEquals(new Taken(whole, Duration.ZERO, whole), Judge.judge(open(), last, half, Bank.EMPTY));
        var tooLate = new Arrival(1, OPENS.plusSeconds(90).plusMillis(1), Optional.empty());
        assertEquals(new Refused(Why.LATE), Judge.judge(open(), tooLate, half, Bank.EMPTY));
    }

    /** Else an answer after the extension would be worth more than a sooner one before it. */
    @Test
    void takesAnswersInTimeGivenToAllButMeasuresThemByTheUsualTime() {
        var longer = AGame.extended(open(), MINUTE);
        assertEquals(new Taken(SECOND.multipliedBy(90), Duration.ZERO, MINUTE), judge(longer, OPENS.plusSeconds(90)));
        assertEquals(new Refused(Why.LATE), judge(longer, OPENS.plusSeconds(121)));
    }

    private static Taken taken(Duration used) {
        return new Taken(used, Duration.ZERO, MINUTE);
    }

    private static Verdict judge(State state, Instant received) {
        return Judge.judge(state, new Arrival(1, received, Optional.empty()), Extra.NONE, SAVINGS);
    }

    private static Verdict judge(State state, Instant received, Duration shown, Bank bank) {
        return Judge.judge(state, new Arrival(1, received, Optional.of(shown)), Extra.NONE, bank);
    }
}
