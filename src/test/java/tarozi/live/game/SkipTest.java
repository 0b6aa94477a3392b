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

import java.util.Set;
import org.junit.jupiter.api.Test;
import tarozi.live.game.Command.Skip;
import tarozi.live.game.Outcome.Why;

class SkipTest {
    @Test
    void goesOnToTheNextRoundAndCountsThisOneOut() {
        var ready = skip(open());
        assertEquals(new Stage(Phase.READY, 2), ready.stage());
        assertTrue(ready.isSkipped(1));
        assertFalse(ready.isRevealed(1));
        assertEquals(Set.of(), ready.counted());
        assertEquals(at(OPENS.plusSeconds(9).plus(Plan.LEAD)), ready.due());
    }

    @Test
    void worksBeforeTheOpeningToo() {
        assertEquals(new Stage(Phase.READY, 2), skip(ready()).stage());
    }

    @Test
    void endsTheGameInTheLastRound() {
        var ended = skip(skip(skip(open())));
        assertTrue(ended.isEnded());
        assertEquals(Set.of(1, 2, 3), ended.skipped());
        assertEquals(Set.of(), ended.counted());
    }

    @Test
    void setsAClockGoingThatStood() {
        assertFalse(skip(paused(open(), OPENS)).isPaused());
        assertFalse(skip(paused(ready(), NOON)).isPaused());
    }

    @Test
    void comesTooLateFromAnotherStage() {
        nothing(Why.STALE, skip(ready()), new Skip(ready().stage()), OPENS);
        nothing(Why.STALE, AGame.revealed(), new Skip(open().stage()), REVEAL);
        nothing(Why.STALE, AGame.ended(), new Skip(AGame.ended().stage()), REVEAL);
    }

    @Test
    void leavesARoundThatIsOverAlone() {
        nothing(Why.UNFIT, AGame.lobby(), new Skip(Stage.LOBBY), NOON);
        nothing(Why.UNFIT, AGame.revealed(), new Skip(AGame.revealed().stage()), REVEAL);
        nothing(Why.UNFIT, AGame.board(), new Skip(AGame.board().stage()), REVEAL);
    }

    private static State skip(State state) {
        return next(state, new Skip(state.stage()), OPENS.plusSeconds(9));
    }
}
