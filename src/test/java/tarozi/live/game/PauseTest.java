package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tarozi.live.game.AGame.NOON;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.REVEAL;
import static tarozi.live.game.AGame.at;
import static tarozi.live.game.AGame.nothing;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.paused;
import static tarozi.live.game.AGame.ready;

import org.junit.jupiter.api.Test;
import tarozi.live.game.Command.Pause;
import tarozi.live.game.Command.Tick;
import tarozi.live.game.Outcome.Why;

class PauseTest {
    @Test
    void stopsTheClockOfARound() {
        var paused = paused(open(), OPENS.plusSeconds(20));
        assertEquals(open().stage(), paused.stage());
        assertEquals(at(OPENS.plusSeconds(20)), paused.paused());
        nothing(Why.PAUSED, paused, new Tick(), REVEAL);
    }

    @Test
    void stopsTheLead() {
        nothing(Why.PAUSED, paused(ready(), NOON.plusSeconds(1)), new Tick(), OPENS);
    }

    @Test
    void stopsARevealAndABoardThatWouldGoOnByThemselves() {
        var revealed = paused(AGame.revealed(Option.GOES_ON), REVEAL);
        nothing(Why.PAUSED, revealed, new Tick(), REVEAL.plus(Plan.REVEAL));
        var board = paused(AGame.board(Option.GOES_ON), REVEAL);
        nothing(Why.PAUSED, board, new Tick(), REVEAL.plus(Plan.BOARD));
    }

    @Test
    void takesNothingBackOfWhatIsSwitchedOn() {
        assertEquals(
                open(Option.LOCKED).options(),
                paused(open(Option.LOCKED), OPENS).options());
    }

    @Test
    void comesTooLateFromAnotherStage() {
        nothing(Why.STALE, open(), new Pause(ready().stage()), OPENS);
        nothing(Why.STALE, AGame.ended(), new Pause(AGame.ended().stage()), OPENS);
    }

    @Test
    void changesNothingTwice() {
        var paused = paused(open(), OPENS);
        nothing(Why.IDLE, paused, new Pause(paused.stage()), OPENS.plusSeconds(9));
    }

    @Test
    void hasNothingToStopWhereTheGameWaitsForItsHost() {
        nothing(Why.UNFIT, AGame.lobby(), new Pause(Stage.LOBBY), NOON);
        var revealed = AGame.revealed();
        assertFalse(revealed.isPaused());
        nothing(Why.UNFIT, revealed, new Pause(revealed.stage()), REVEAL);
        nothing(Why.UNFIT, AGame.board(), new Pause(AGame.board().stage()), REVEAL);
    }
}
