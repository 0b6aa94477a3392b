package tarozi.leaderboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.TestClock;

class TalliesTest {
    private static final Standings OVERALL = new Standings(Contest.OVERALL, Period.ALL_TIME);
    private static final Standings SKILL = new Standings(Contest.family("lstm-total"), Period.ALL_TIME);
    private static final long CROWD = Tallies.CROWD + 1;

    private final TestClock clock = new TestClock();
    private final Tallies tallies = new Tallies(clock);

    @BeforeEach
    void setClock() {
        clock.set(Instant.parse("2030-01-01T00:00:00Z"));
    }

    @Test
    void countASmallBoardAnewEveryTime() {
        assertEquals(CROWD - 1, players(OVERALL, CROWD - 1));
        assertEquals(7, players(OVERALL, 7));
    }

    @Test
    void rememberACrowdForAMoment() {
        assertEquals(CROWD, players(OVERALL, CROWD));
        clock.advance(Tallies.FRESH);
        assertEquals(CROWD, players(OVERALL, CROWD + 5));

        clock.advance(Duration.ofMillis(1));
        assertEquals(CROWD + 5, players(OVERALL, CROWD + 5));
    }

    @Test
    void rememberEveryBoardApart() {
        players(OVERALL, CROWD);

        assertEquals(CROWD + 9, players(SKILL, CROWD + 9));
    }

    @Test
    void serveTheOldCountToOthersWhileOneCountsAnew() {
        players(OVERALL, CROWD);
        clock.advance(Tallies.FRESH.plusMillis(1));

        tallies.of(OVERALL, () -> {
            assertEquals(CROWD, players(OVERALL, CROWD + 5));
            return Map.of(10, CROWD + 1);
        });

        assertEquals(CROWD + 1, players(OVERALL, CROWD + 5));
    }

    @Test
    void tryAgainAMomentAfterACountHasFailed() {
        players(OVERALL, CROWD);
        clock.advance(Tallies.FRESH.plusMillis(1));
        assertThrows(
                IllegalStateException.class,
                () -> tallies.of(OVERALL, () -> {
                    throw new IllegalStateException("no database");
                }));

        assertEquals(CROWD, players(OVERALL, CROWD + 5));
        clock.advance(Tallies.FRESH.plusMillis(1));
        assertEquals(CROWD + 5, players(OVERALL, CROWD + 5));
    }

    @Test
    void forgetACrowdThatHasGone() {
        players(OVERALL, CROWD);
        clock.advance(Duration.ofDays(7));

        assertEquals(3, players(OVERALL, 3));
        assertEquals(4, players(OVERALL, 4));
    }

    private long players(Standings standings, long counted) {
        return tallies.of(standings, () -> Map.of(10, counted)).players();
    }
}
