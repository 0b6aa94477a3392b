package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CountTest {
    private static final Count MOST = Count.of(Long.MAX_VALUE);

    @Test
    void throwsWhereASumOrAProductWouldNotFit() {
        assertThrows(ArithmeticException.class, () -> MOST.plus(Count.ONE));
        assertThrows(ArithmeticException.class, () -> MOST.times(2));
        assertEquals(MOST, MOST.plus(Count.ZERO));
        assertEquals(MOST, MOST.times(1));
    }

    @Property
    void multipliesExactlyOrNotAtAll(@ForAll @LongRange(min = 0) long one, @ForAll @LongRange(min = 0) long other) {
        var exact = BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
        if (exact.bitLength() < Long.SIZE) {
            assertTrue(Count.of(one).times(other).is(exact));
        } else {
            assertThrows(ArithmeticException.class, () -> Count.of(one).times(other));
        }
    }

    @Test
    void throwsForALayerTooLargeToCount() {
        assertThrows(ArithmeticException.class, () -> Dense.of(4_000_000_000L, 4_000_000_000L)
                .count());
        assertThrows(ArithmeticException.class, () -> Embedding.of(Long.MAX_VALUE, 1)
                .formula()
                .plus(Embedding.of(1, 1).formula())
                .total());
        assertThrows(
                ArithmeticException.class, () -> Shape.of(Long.MAX_VALUE, 2).size());
    }

    @Test
    void isNeverNegative() {
        assertThrows(IllegalArgumentException.class, () -> Count.of(-1));
    }

    @Test
    void tellsDifferencesDigitsAndOrder() {
        assertEquals(-3, Count.of(4).minus(Count.of(7)));
        assertEquals(7, Count.of(4_457_472).digits());
        assertEquals(1, Count.ZERO.digits());
        assertTrue(Count.of(4).compareTo(Count.of(7)) < 0);
    }

    @Test
    void isOnlyTheNumberItself() {
        assertTrue(Count.of(128).is(BigInteger.valueOf(128)));
        assertFalse(Count.of(128).is(BigInteger.valueOf(127)));
        assertFalse(Count.of(0).is(BigInteger.ONE.shiftLeft(64)));
    }
}
