package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tarozi.live.game.AGame.BELL;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.REVEAL;
import static tarozi.live.game.AGame.next;
import static tarozi.live.game.AGame.nothing;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.paused;

import org.junit.jupiter.api.Test;
import tarozi.live.game.Command.NobodyLeft;
import tarozi.live.game.Outcome.Why;

class NobodyLeftTest {
    private static final NobodyLeft NOBODY = new NobodyLeft(1);

    @Test
    void endsTheRoundWhereItEndsWithTheLast() {
        var revealed = next(open(Option.ENDS_WITH_THE_LAST), NOBODY, OPENS.plusSeconds(9));
        assertEquals(new Stage(Phase.REVEALED, 1), revealed.stage());
    }

    @Test
    void changesNothingWhereTheBellEndsTheRound() {
        nothing(Why.IDLE, open(), NOBODY, OPENS.plusSeconds(9));
    }

    @Test
    void changesNothingWhileSomethingMayComeInThatWasGivenInTime() {
        nothing(Why.IDLE, open(), NOBODY, BELL);
        nothing(Why.IDLE, open(), NOBODY, REVEAL.minusMillis(1));
    }

    /** Those with extra time have answered, and the others may not any more. */
    @Test
    void endsTheRoundAfterTheBellOfTheOthers() {
        assertEquals(Phase.REVEALED, next(open(), NOBODY, REVEAL).phase());
    }

    @Test
    void waitsWhileTheClockStands() {
        nothing(Why.PAUSED, paused(open(Option.ENDS_WITH_THE_LAST), OPENS), NOBODY, REVEAL);
    }

    @Test
    void comesTooLateForAnotherRoundOrPhase() {
        nothing(Why.STALE, open(Option.ENDS_WITH_THE_LAST), new NobodyLeft(2), OPENS);
        nothing(Why.STALE, AGame.ready(Option.ENDS_WITH_THE_LAST), NOBODY, OPENS);
        nothing(Why.STALE, AGame.revealed(Option.ENDS_WITH_THE_LAST), NOBODY, REVEAL);
        nothing(Why.STALE, AGame.lobby(Option.ENDS_WITH_THE_LAST), new NobodyLeft(0), OPENS);
    }
}
