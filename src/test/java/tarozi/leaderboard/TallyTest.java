package tarozi.leaderboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void countsThoseWithMorePoints() {
        Tally tally = Tally.of(Map.of(10, 3L, 20, 2L, 50, 1L), Instant.EPOCH);

        assertEquals(6, tally.players());
        assertEquals(6, tally.playersWithMoreThan(9));
        assertEquals(3, tally.playersWithMoreThan(10));
        assertEquals(3, tally.playersWithMoreThan(19));
        assertEquals(1, tally.playersWithMoreThan(20));
        assertEquals(0, tally.playersWithMoreThan(50));
    }

    @Test
    void countsNobodyOnAnEmptyBoard() {
        assertEquals(0, Tally.of(Map.of(), Instant.EPOCH).players());
        assertEquals(0, Tally.of(Map.of(), Instant.EPOCH).playersWithMoreThan(0));
    }

    @Property
    void countsAsOneWouldByHand(
            @ForAll @Size(max = 12)
                    Map<@IntRange(min = 1, max = 40) Integer, @LongRange(min = 1, max = 9) Long> players,
            @ForAll @IntRange(max = 41) int points) {
        long byHand = players.entrySet().stream()
                .filter(entry -> entry.getKey() > points)
                .mapToLong(Map.Entry::getValue)
                .sum();

        assertEquals(byHand, Tally.of(players, Instant.EPOCH).playersWithMoreThan(points));
    }
}
