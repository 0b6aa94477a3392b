package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tarozi.live.game.AGame.BELL;
import static tarozi.live.game.AGame.NOON;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.REVEAL;
import static tarozi.live.game.AGame.at;
import static tarozi.live.game.AGame.nothing;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.paused;
import static tarozi.live.game.AGame.ready;
import static tarozi.live.game.AGame.resumed;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tarozi.live.game.Command.Resume;
import tarozi.live.game.Outcome.Why;

class ResumeTest {
    @Test
    void putsTheBellAsFarAheadAsItWas() {
        var running = resumed(paused(open(), OPENS.plusSeconds(20)), OPENS.plusSeconds(120));
        assertFalse(running.isPaused());
        assertEquals(Optional.of(new Timing(later(OPENS), later(BELL))), running.timing());
        assertEquals(at(later(REVEAL)), running.due());
    }

    @Test
    void keepsTheLeadOfARoundThatIsNotOpenYet() {
        var running = resumed(paused(ready(), NOON.plusSeconds(1)), NOON.plusSeconds(101));
        assertEquals(new Stage(Phase.READY, 1), running.stage());
        assertEquals(Optional.of(new Timing(later(OPENS), later(BELL))), running.timing());
        assertEquals(at(later(OPENS)), running.due());
    }

    @Test
    void showsTheRevealForAsLongAsWasLeft() {
        var running = resumed(paused(AGame.revealed(Option.GOES_ON), REVEAL), later(REVEAL));
        assertEquals(at(later(REVEAL).plus(Plan.REVEAL)), running.due());
    }

    @Test
    void leavesThePastRoundWhereItWas() {
        var revealed = AGame.revealed(Option.GOES_ON);
        assertEquals(
                revealed.timing(),
                resumed(paused(revealed, REVEAL), later(REVEAL)).timing());
    }

    @Test
    void neverBringsTheBellNearerWhereAnotherClockIsBehind() {
        var running = resumed(paused(open(), OPENS.plusSeconds(20)), OPENS.plusSeconds(10));
        assertEquals(open().timing(), running.timing());
        assertEquals(open().due(), running.due());
    }

    @Test
    void comesTooLateFromAnotherStage() {
        var paused = paused(open(), OPENS);
        nothing(Why.STALE, paused, new Resume(ready().stage()), BELL);
        nothing(Why.STALE, AGame.ended(), new Resume(AGame.ended().stage()), BELL);
    }

    @Test
    void changesNothingWhileTheClockRuns() {
        nothing(Why.IDLE, open(), new Resume(open().stage()), BELL);
        nothing(Why.IDLE, AGame.lobby(), new Resume(Stage.LOBBY), NOON);
    }

    private static Instant later(Instant moment) {
        return moment.plusSeconds(100);
    }
}
