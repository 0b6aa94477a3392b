package tarozi.formula;

import java.math.BigInteger;

/**
 * A number of parameters: a whole number, zero or more, exact. Arithmetic that would leave the range of a long throws
 * {@link ArithmeticException}; it never wraps around to a wrong number.
 */
public record Count(long value) implements Comparable<Count> {
    public static final Count ZERO = new Count(0);
    public static final Count ONE = new Count(1);

    public Count {
        if (value < 0) {
            throw new IllegalArgumentException("a count is zero or more, not " + value);
        }
    }

    public static Count of(long value) {
        return new Count(value);
    }

    public Count plus(Count other) {
        return new Count(Math.addExact(value, other.value));
    }

    public Count times(long factor) {
        return new Count(Math.multiplyExact(value, factor));
    }

    /** This count less the other: negative where the other is larger. */
    public long minus(Count other) {
        return value - other.value;
    }

    /** How many decimal digits it is written with. */
    public int digits() {
        return Long.toString(value).length();
    }

    public boolean is(BigInteger number) {
        return BigInteger.valueOf(value).equals(number);
    }

    @Override
    public int compareTo(Count other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
