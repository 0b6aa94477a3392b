package tarozi.grading;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BiFunction;

/** A part of an answer, worked out and multiplied out as far as it has been read. Looks before it computes. */
record Amount(BigInteger value, Optional<Sum> sum, Written written) {
    private static final BigInteger TOO_LARGE = BigInteger.TEN.pow(Limits.RESULT_DIGITS);
    private static final BigInteger HIGHEST_EXPONENT = BigInteger.valueOf(Limits.EXPONENT);

    static Amount of(BigInteger number) {
        return new Amount(number, Optional.of(Sum.of(number)), Written.NUMBER);
    }

    Amount negated() {
        return new Amount(value.negate(), sum.map(Sum::negated), written);
    }

    Amount plus(Amount other) {
        return arithmetic(value.add(other.value), both(other, Sum::plus));
    }

    Amount minus(Amount other) {
        return plus(other.negated());
    }

    Amount times(Amount other) {
        refuse(digits(value) + digits(other.value) - 1);
        return arithmetic(value.multiply(other.value), both(other, Sum::times));
    }

    Amount over(Amount other) {
        if (other.value.signum() == 0 || value.remainder(other.value).signum() != 0) {
            throw new CannotRead(Problem.NOT_DIVISIBLE, value, other.value);
        }
        return arithmetic(value.divide(other.value), Optional.empty());
    }

    Amount power(BigInteger exponent) {
        if (exponent.signum() < 0 || exponent.compareTo(HIGHEST_EXPONENT) > 0) {
            throw new CannotRead(Problem.POWER_OUT_OF_RANGE, Limits.EXPONENT);
        }
        int times = exponent.intValueExact();
        refuse((digits(value) - 1) * times + 1);
        return arithmetic(value.pow(times), sum.flatMap(base -> base.power(times)));
    }

    Reading.Understood understood() {
        return new Reading.Understood(value, sum, written);
    }

    private Optional<Sum> both(Amount other, BiFunction<Sum, Sum, Optional<Sum>> join) {
        return sum.flatMap(left -> other.sum.flatMap(right -> join.apply(left, right)));
    }

    private static Amount arithmetic(BigInteger value, Optional<Sum> sum) {
        if (value.abs().compareTo(TOO_LARGE) >= 0) {
            throw new CannotRead(Problem.TOO_LARGE, Limits.RESULT_DIGITS);
        }
        return new Amount(value, sum, Written.SUM);
    }

    /** Takes the fewest digits that a result can have, so that nothing is refused that would just fit. */
    private static void refuse(int fewestDigits) {
        if (fewestDigits > Limits.RESULT_DIGITS) {
            throw new CannotRead(Problem.TOO_LARGE, Limits.RESULT_DIGITS);
        }
    }

    private static int digits(BigInteger value) {
        return value.abs().toString().length();
    }
}
