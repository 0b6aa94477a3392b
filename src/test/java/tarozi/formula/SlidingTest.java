package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SlidingTest {
    @Property(tries = 2_000)
    void isAsLongAsTheKernelHasPlaces(
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(min = 1, max = 12) int kernel,
            @ForAll @IntRange(min = 1, max = 7) int stride,
            @ForAll @IntRange(min = 0, max = 5) int padding) {
        int places = places(-padding, length + padding, kernel, stride);
        Assume.that(places > 0);
        assertEquals(Count.of(places), new Sliding(length, kernel, stride, Padding.by(padding)).output());
        if (padding == 0) {
            assertEquals(Count.of(places), new Sliding(length, kernel, stride, Padding.VALID).output());
        }
    }

    /** Padded so that it could start at every position of the input, a kernel starts at every stride-th of them. */
    @Property
    void keepsTheLengthDividedByTheStrideAndRoundedUp(
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(min = 1, max = 12) int kernel,
            @ForAll @IntRange(min = 1, max = 7) int stride) {
        int places = places(0, length + kernel - 1, kernel, stride);
        assertEquals(Count.of(places), new Sliding(length, kernel, stride, Padding.SAME).output());
    }

    private static int places(int from, int to, int kernel, int stride) {
        int places = 0;
        for (int start = from; start + kernel <= to; start += stride) {
            places++;
        }
        return places;
    }

    @Test
    void refusesAKernelThatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> new Sliding(4, 5, 1, Padding.VALID));
        assertThrows(IllegalArgumentException.class, () -> new Sliding(2, 5, 1, Padding.by(1)));
        assertEquals(Count.ONE, new Sliding(3, 5, 1, Padding.by(1)).output());
        assertEquals(Count.of(4), new Sliding(4, 5, 1, Padding.SAME).output());
    }

    @Test
    void refusesLengthsKernelsAndStridesBelowOne() {
        assertThrows(IllegalArgumentException.class, () -> new Sliding(0, 1, 1, Padding.SAME));
        assertThrows(IllegalArgumentException.class, () -> new Sliding(4, 0, 1, Padding.VALID));
        assertThrows(IllegalArgumentException.class, () -> new Sliding(4, 3, 0, Padding.VALID));
    }

    @Test
    void refusesPaddingThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Padding.by(-1));
        assertThrows(IllegalArgumentException.class, () -> new Padding(Padding.Kind.SAME, 1));
        assertThrows(IllegalArgumentException.class, () -> new Padding(Padding.Kind.VALID, 2));
    }

    @Test
    void isExactAtTheEndOfTheNumbers() {
        long most = Long.MAX_VALUE;
        assertEquals(Count.of(most / 2 + 1), new Sliding(most, 1, 2, Padding.SAME).output());
        assertThrows(ArithmeticException.class, () -> new Sliding(most, 1, 1, Padding.by(1)));
    }
}
