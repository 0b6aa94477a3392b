package tarozi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContrastTest {
    @Test
    void tellsAValueThatWasMuchHarderThanTheOthers() {
        var found = contrasts(4, 20, 17, 20);
        assertEquals(2, found.size());
        var hard = found.stream().filter(it -> it.value() == 256).findFirst().orElseThrow();
        assertEquals("n", hard.symbol());
        assertEquals(20, hard.percent());
        assertEquals(85, hard.othersPercent());
        assertTrue(hard.likelihood() < 0.001);
    }

    @Test
    void tellsNothingWhereTheDifferenceMayBeChance() {
        assertEquals(List.of(), contrasts(9, 20, 13, 20));
    }

    @Test
    void tellsNothingOfFewerThanTwentyOnEitherSide() {
        assertEquals(List.of(), contrasts(0, 19, 40, 40));
        assertEquals(List.of(), contrasts(40, 40, 0, 19));
    }

    @Test
    void tellsHowNearItCameToComparing() {
        var few = item(0, 19, 40, 40);
        assertEquals(0, few.compared());
        assertEquals(19, few.nearest());
        var enough = item(9, 20, 13, 20);
        assertEquals(2, enough.compared());
        assertEquals(20, enough.nearest());
        assertEquals(0, AClass.with(1).results().items().get(0).nearest());
    }

    @Test
    void asksForMoreTheMoreItCompares() {
        assertTrue(Statistics.fisher(9, 20, 49, 60) < 0.05);
        var some = AClass.with(1);
        had(some, 256, 9, 20);
        had(some, 128, 16, 20);
        had(some, 64, 16, 20);
        had(some, 32, 17, 20);
        var found = some.results().items().get(0).contrasts();
        assertTrue(found.stream().allMatch(it -> it.likelihood() < 0.05 / 4));
        assertEquals(1, found.size());
    }

    private static List<Contrast> contrasts(int right, int of, int othersRight, int othersOf) {
        return item(right, of, othersRight, othersOf).contrasts();
    }

    private static ItemAnalysis item(int right, int of, int othersRight, int othersOf) {
        var some = AClass.with(1);
        had(some, 256, right, of);
        had(some, 64, othersRight, othersOf);
        return some.results().items().get(0);
    }

    private static void had(AClass some, long n, int right, int of) {
        IntStream.range(0, of).forEach(at -> some.had(n, at < right ? 1000 : 0));
    }
}
