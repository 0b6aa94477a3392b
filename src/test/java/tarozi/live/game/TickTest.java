package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tarozi.live.game.AGame.MINUTE;
import static tarozi.live.game.AGame.NOON;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.PLAN;
import static tarozi.live.game.AGame.REVEAL;
import static tarozi.live.game.AGame.at;
import static tarozi.live.game.AGame.next;
import static tarozi.live.game.AGame.nothing;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.ready;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tarozi.live.game.Command.Tick;
import tarozi.live.game.Outcome.Why;

class TickTest {
    private static final Instant MUCH_LATER = NOON.plus(MINUTE.multipliedBy(600));

    @Test
    void opensARoundWhenItsLeadIsOver() {
        nothing(Why.IDLE, ready(), new Tick(), OPENS.minusMillis(1));
        var open = next(ready(), new Tick(), OPENS);
        assertEquals(new Stage(Phase.OPEN, 1), open.stage());
        assertEquals(ready().timing(), open.timing());
        assertEquals(at(REVEAL), open.due());
    }

    @Test
    void revealsOnlyWhenNothingCanComeInAnyMoreThatWasGivenInTime() {
        nothing(Why.IDLE, open(), new Tick(), REVEAL.minusMillis(1));
        assertEquals(
                new Stage(Phase.REVEALED, 1), next(open(), new Tick(), REVEAL).stage());
    }

    @Test
    void waitsForWhoHasMoreTime() {
        var rules = new Rules(new Plan(PLAN.rounds(), new Extra(500)));
        assertEquals(
                at(REVEAL.plusSeconds(30)),
                next(rules, ready(), new Tick(), OPENS).due());
    }

    @Test
    void waitsForWhoWasGivenMoreTimeDuringTheRound() {
        var rules = new Rules(new Plan(PLAN.rounds(), new Extra(500)));
        var longer = next(rules, open(), new Tick(), REVEAL);
        assertEquals(open().stage(), longer.stage());
        assertEquals(at(REVEAL.plusSeconds(30)), longer.due());
        assertEquals(
                Phase.REVEALED,
                next(rules, longer, new Tick(), REVEAL.plusSeconds(30)).phase());
    }

    @Test
    void opensARoundByItsTimingHoweverLateItComes() {
        var open = next(ready(), new Tick(), MUCH_LATER);
        assertEquals(ready().timing(), open.timing());
        assertEquals(Phase.REVEALED, next(open, new Tick(), MUCH_LATER).phase());
    }

    @Test
    void goesOnFromTheRevealToTheBoardAndFromThereToTheNextRound() {
        var board = next(AGame.revealed(Option.GOES_ON, Option.BOARD_SHOWN), new Tick(), REVEAL.plus(Plan.REVEAL));
        assertEquals(new Stage(Phase.BOARD, 1), board.stage());
        var ready = next(board, new Tick(), board.due().orElseThrow());
        assertEquals(new Stage(Phase.READY, 2), ready.stage());
        assertEquals(
                board.due().get().plus(Plan.LEAD), ready.timing().orElseThrow().opens());
    }

    @Test
    void endsAGameThatGoesOnByItself() {
        assertTrue(
                next(AGame.lastRevealed(Option.GOES_ON), new Tick(), MUCH_LATER).isEnded());
    }

    @Test
    void changesNothingWhereTheGameWaitsForItsHost() {
        nothing(Why.IDLE, AGame.lobby(), new Tick(), MUCH_LATER);
        nothing(Why.IDLE, AGame.revealed(), new Tick(), MUCH_LATER);
        nothing(Why.IDLE, AGame.board(), new Tick(), MUCH_LATER);
        nothing(Why.IDLE, AGame.ended(), new Tick(), MUCH_LATER);
    }

    @Test
    void changesNothingWhileTheClockStands() {
        nothing(Why.PAUSED, AGame.paused(open(), OPENS), new Tick(), MUCH_LATER);
    }
}
