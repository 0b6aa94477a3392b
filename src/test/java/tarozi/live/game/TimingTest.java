package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tarozi.live.game.AGame.BELL;
import static tarozi.live.game.AGame.MINUTE;
import static tarozi.live.game.AGame.OPENS;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTest {
    private static final Timing ROUND = new Timing(OPENS, BELL);

    @Test
    void opensBeforeItEnds() {
        assertThrows(IllegalArgumentException.class, () -> new Timing(OPENS, OPENS));
        assertThrows(IllegalArgumentException.class, () -> new Timing(BELL, OPENS));
        assertThrows(IllegalArgumentException.class, () -> new Timing(OPENS, BELL, Duration.ZERO));
    }

    @Test
    void isUsuallyOpenForItsWholeTime() {
        assertEquals(MINUTE, ROUND.whole());
        assertEquals(MINUTE, ROUND.usual());
    }

    @Test
    void isLongerThanUsualOnceExtended() {
        var longer = ROUND.extended(MINUTE);
        assertEquals(MINUTE.multipliedBy(2), longer.whole());
        assertEquals(MINUTE, longer.usual());
    }

    @Test
    void staysAsLongWhenItIsMoved() {
        assertEquals(MINUTE, ROUND.moved(Duration.ofHours(1)).whole());
        assertEquals(ROUND.extended(MINUTE).moved(MINUTE), ROUND.moved(MINUTE).extended(MINUTE));
    }

    @Test
    void ringsTheBellInProportionToThePlayersTime() {
        assertEquals(BELL, ROUND.bell(Extra.NONE));
        assertEquals(OPENS.plusSeconds(75), ROUND.bell(new Extra(250)));
        assertEquals(OPENS.plusSeconds(180), ROUND.bell(new Extra(Extra.MOST)));
    }

    @Test
    void extraTimeIsNeverLessAndNeverMoreThanThreefold() {
        assertThrows(IllegalArgumentException.class, () -> new Extra(-1));
        assertThrows(IllegalArgumentException.class, () -> new Extra(Extra.MOST + 1));
    }

    @Test
    void gamesHaveRoundsAndRoundsHaveTime() {
        assertThrows(IllegalArgumentException.class, () -> new Plan(List.of(), Extra.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Plan(List.of(MINUTE, Duration.ZERO), Extra.NONE));
    }
}
