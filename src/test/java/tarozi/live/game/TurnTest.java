package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.REVEAL;
import static tarozi.live.game.AGame.at;
import static tarozi.live.game.AGame.next;
import static tarozi.live.game.AGame.nothing;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.paused;
import static tarozi.live.game.AGame.revealed;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarozi.live.game.Command.Turn;
import tarozi.live.game.Outcome.Why;

class TurnTest {
    private static final Instant LATER = REVEAL.plusSeconds(7);

    @ParameterizedTest
    @EnumSource(Option.class)
    void switchesOnAndOffAndLeavesTheClockAlone(Option option) {
        var on = turn(open(), option, Switch.ON);
        assertTrue(on.has(option));
        assertEquals(open().due(), on.due());
        assertEquals(open(), turn(on, option, Switch.OFF));
    }

    @ParameterizedTest
    @EnumSource(Option.class)
    void worksWhileTheClockStands(Option option) {
        var paused = paused(open(), OPENS);
        assertEquals(paused.paused(), turn(paused, option, Switch.ON).paused());
    }

    @Test
    void leavesTheOthersAsTheyAre() {
        var both = turn(open(Option.LOCKED), Option.GOES_ON, Switch.ON);
        assertTrue(both.has(Option.LOCKED));
        assertTrue(turn(both, Option.GOES_ON, Switch.OFF).has(Option.LOCKED));
    }

    @Test
    void setsARevealGoingThatWaited() {
        assertEquals(
                at(LATER.plus(Plan.REVEAL)),
                turn(revealed(), Option.GOES_ON, Switch.ON).due());
    }

    @Test
    void setsABoardGoingThatWaited() {
        assertEquals(
                at(LATER.plus(Plan.BOARD)),
                turn(AGame.board(), Option.GOES_ON, Switch.ON).due());
    }

    @Test
    void makesARevealWaitThatWouldHaveGoneOn() {
        var waiting = turn(paused(revealed(Option.GOES_ON), REVEAL), Option.GOES_ON, Switch.OFF);
        assertEquals(Optional.empty(), waiting.due());
        assertFalse(waiting.isPaused());
    }

    @Test
    void takesAwayABoardThatIsBeingShown() {
        var hidden = turn(AGame.board(), Option.BOARD_SHOWN, Switch.OFF);
        assertEquals(new Stage(Phase.REVEALED, 1), hidden.stage());
        assertEquals(Optional.empty(), hidden.due());
        var going = turn(AGame.board(Option.GOES_ON), Option.BOARD_SHOWN, Switch.OFF);
        assertEquals(at(LATER.plus(Plan.REVEAL)), going.due());
    }

    @Test
    void showsABoardOnlyAtTheNextStep() {
        assertEquals(
                Phase.REVEALED, turn(revealed(), Option.BOARD_SHOWN, Switch.ON).phase());
    }

    @Test
    void changesNothingTwice() {
        nothing(Why.IDLE, open(Option.LOCKED), new Turn(Option.LOCKED, Switch.ON), OPENS);
        nothing(Why.IDLE, open(), new Turn(Option.LOCKED, Switch.OFF), OPENS);
    }

    @Test
    void comesTooLateAfterTheEnd() {
        nothing(Why.STALE, AGame.ended(), new Turn(Option.LOCKED, Switch.ON), OPENS);
    }

    private static State turn(State state, Option option, Switch to) {
        return next(state, new Turn(option, to), LATER);
    }
}
