package tarozi.live.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void findsTheValueThatSoManyPercentDoNotExceed() {
        var spread = Spread.of(LongStream.rangeClosed(1, 1000).map(millis -> 1_000_000 * (1001 - millis)));
        assertEquals(500, spread.millis(50));
        assertEquals(990, spread.millis(99));
        assertEquals(1000, spread.millis(100));
    }

    @Test
    void hasOneValueAtEveryPercentageWhereThereIsOne() {
        assertEquals(3, Spread.of(LongStream.of(3_000_000)).millis(1));
    }

    @Test
    void doesNotMakeUpWhatWasNeverMeasured() {
        assertTrue(Double.isNaN(Spread.of(LongStream.empty()).millis(50)));
    }
}
