package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tarozi.live.game.AGame.BELL;
import static tarozi.live.game.AGame.MINUTE;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.PLAN;
import static tarozi.live.game.AGame.REVEAL;
import static tarozi.live.game.AGame.at;
import static tarozi.live.game.AGame.extended;
import static tarozi.live.game.AGame.next;
import static tarozi.live.game.AGame.nothing;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.paused;
import static tarozi.live.game.AGame.ready;
import static tarozi.live.game.AGame.resumed;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tarozi.live.game.Command.Extend;
import tarozi.live.game.Outcome.Why;

class ExtendTest {
    @Test
    void movesTheBellAndTheReveal() {
        var longer = extended(open(), MINUTE);
        assertEquals(OPENS, longer.timing().orElseThrow().opens());
        assertEquals(BELL.plus(MINUTE), longer.timing().orElseThrow().ends());
        assertEquals(at(REVEAL.plus(MINUTE)), longer.due());
    }

    @Test
    void addsUp() {
        var longer = extended(extended(open(), MINUTE), MINUTE);
        assertEquals(at(REVEAL.plus(MINUTE.multipliedBy(2))), longer.due());
    }

    @Test
    void givesAsMuchMoreToWhoHasExtraTime() {
        var rules = new Rules(new Plan(PLAN.rounds(), new Extra(500)));
        var longer = next(rules, open(), new Extend(open().stage(), MINUTE), OPENS);
        assertEquals(at(OPENS.plus(MINUTE.multipliedBy(3)).plus(Plan.GRACE)), longer.due());
    }

    @Test
    void leavesTheClockStandingThatStands() {
        var longer = extended(paused(open(), OPENS.plusSeconds(20)), MINUTE);
        assertEquals(at(OPENS.plusSeconds(20)), longer.paused());
        assertEquals(
                at(REVEAL.plus(MINUTE).plusSeconds(5)),
                resumed(longer, OPENS.plusSeconds(25)).due());
    }

    @Test
    void comesTooLateFromAnotherStage() {
        nothing(Why.STALE, AGame.revealed(), new Extend(open().stage(), MINUTE), REVEAL);
        nothing(Why.STALE, AGame.ended(), new Extend(AGame.ended().stage(), MINUTE), REVEAL);
    }

    @Test
    void isForOpenRoundsOnly() {
        nothing(Why.UNFIT, ready(), new Extend(ready().stage(), MINUTE), OPENS);
        nothing(Why.UNFIT, AGame.revealed(), new Extend(AGame.revealed().stage(), MINUTE), REVEAL);
        nothing(Why.UNFIT, AGame.lobby(), new Extend(Stage.LOBBY, MINUTE), OPENS);
    }

    @Test
    void givesSomeTimeAndNotTooMuch() {
        nothing(Why.UNFIT, open(), new Extend(open().stage(), Duration.ZERO), OPENS);
        nothing(Why.UNFIT, open(), new Extend(open().stage(), MINUTE.negated()), OPENS);
        nothing(Why.UNFIT, open(), new Extend(open().stage(), Plan.MOST_MORE.plusMillis(1)), OPENS);
        assertEquals(
                at(REVEAL.plus(Plan.MOST_MORE)),
                extended(open(), Plan.MOST_MORE).due());
    }
}
