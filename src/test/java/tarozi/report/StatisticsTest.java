package tarozi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final double CLOSE = 1e-9;

    @Test
    void takesTheMiddleOrTheMeanOfTheTwoMiddleOnes() {
        assertEquals(3, Statistics.median(9, 1, 3));
        assertEquals(2, Statistics.median(9, 1, 3, 1));
        assertTrue(Double.isNaN(Statistics.median()));
    }

    /** Deviations -1, 0, 1 and -2, 3, -1: 1 / √(2 · 14). */
    @Test
    void correlatesAsWorkedByHand() {
        assertEquals(1 / Math.sqrt(28), Statistics.correlation(of(1, 2, 3), of(0, 5, 1)), CLOSE);
        assertEquals(-1, Statistics.correlation(of(1, 2, 3), of(6, 4, 2)), CLOSE);
        assertTrue(Double.isNaN(Statistics.correlation(of(1, 1, 1), of(1, 2, 3))));
    }

    /** The lady tasting tea: of eight cups three of four guessed right, (16 + 1 + 16 + 1) / 70. */
    @Test
    void testsExactlyAsWorkedByHand() {
        assertEquals(34 / 70.0, Statistics.fisher(3, 4, 1, 4), CLOSE);
        assertEquals(2 / 70.0, Statistics.fisher(4, 4, 0, 4), CLOSE);
        assertEquals(1, Statistics.fisher(2, 4, 2, 4), CLOSE);
        assertEquals(1, Statistics.fisher(0, 20, 0, 20), CLOSE);
    }

    @Property
    void correlatesAsAnotherLibraryDoes(
            @ForAll @Size(min = 3, max = 60) List<@IntRange(max = 1000) Integer> left, @ForAll long seed) {
        double[] one = left.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] other = new Random(seed).doubles(one.length, 0, 100).toArray();
        double expected = new PearsonsCorrelation().correlation(one, other);
        assertEquals(expected, Statistics.correlation(one, other), CLOSE);
        assertEquals(new Median().evaluate(one), Statistics.median(one), CLOSE);
    }

    @Property
    void testsExactlyAsAnotherLibraryWould(
            @ForAll @IntRange(min = 1, max = 60) int of,
            @ForAll @IntRange(min = 1, max = 60) int othersOf,
            @ForAll @IntRange(max = 60) int some,
            @ForAll @IntRange(max = 60) int othersSome) {
        int right = some % (of + 1);
        int othersRight = othersSome % (othersOf + 1);
        Assume.that(right + othersRight > 0 && right + othersRight < of + othersOf);
        var urn = new HypergeometricDistribution(null, of + othersOf, right + othersRight, of);
        double expected = IntStream.rangeClosed(urn.getSupportLowerBound(), urn.getSupportUpperBound())
                .mapToDouble(urn::probability)
                .filter(likelihood -> likelihood <= urn.probability(right) * (1 + 1e-7))
                .sum();
        assertEquals(expected, Statistics.fisher(right, of, othersRight, othersOf), 1e-7);
    }

    private static double[] of(double... values) {
        return values;
    }
}
