package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tarozi.live.game.AGame.NOON;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.REVEAL;
import static tarozi.live.game.AGame.at;
import static tarozi.live.game.AGame.next;
import static tarozi.live.game.AGame.nothing;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.paused;
import static tarozi.live.game.AGame.ready;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tarozi.live.game.Command.Stop;
import tarozi.live.game.Outcome.Why;

class StopTest {
    @Test
    void ringsTheBellNow() {
        var revealed = stop(open());
        assertEquals(new Stage(Phase.REVEALED, 1), revealed.stage());
        assertEquals(Optional.empty(), revealed.due());
        assertTrue(revealed.isRevealed(1));
    }

    @Test
    void leadsToARevealThatGoesOnWhereTheGameDoes() {
        assertEquals(
                at(OPENS.plusSeconds(9).plus(Plan.REVEAL)),
                stop(open(Option.GOES_ON)).due());
    }

    @Test
    void setsAClockGoingThatStood() {
        assertFalse(stop(paused(open(), OPENS)).isPaused());
    }

    @Test
    void comesTooLateFromAnotherStage() {
        nothing(Why.STALE, AGame.revealed(), new Stop(open().stage()), REVEAL);
        nothing(Why.STALE, open(), new Stop(new Stage(Phase.OPEN, 2)), OPENS);
        nothing(Why.STALE, AGame.ended(), new Stop(AGame.ended().stage()), REVEAL);
    }

    @Test
    void isForOpenRoundsOnly() {
        nothing(Why.UNFIT, AGame.lobby(), new Stop(Stage.LOBBY), NOON);
        nothing(Why.UNFIT, ready(), new Stop(ready().stage()), NOON);
        nothing(Why.UNFIT, AGame.revealed(), new Stop(AGame.revealed().stage()), REVEAL);
        nothing(Why.UNFIT, AGame.board(), new Stop(AGame.board().stage()), REVEAL);
    }

    private static State stop(State state) {
        return next(state, new Stop(state.stage()), OPENS.plusSeconds(9));
    }
}
