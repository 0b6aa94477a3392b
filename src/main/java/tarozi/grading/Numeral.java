package tarozi.grading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The worth of one typed number, or why it is refused. Where its digits could mean two numbers it never guesses. */
final class Numeral {
    private static final Pattern PARTS =
            Pattern.compile("(?<whole>[^.eE]*)(\\.(?<fraction>\\d*))?([eE](?<exponent>[+-]?\\d+))?");

    /** No leading zero: 0,123 is more likely a fraction than 123. */
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([ ,'_])\\d{3}(\\1\\d{3})*");

    private static final Pattern POINTS_EVERY_THREE = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");

    /** Three digits after the comma may be a group, unless only a zero stands before it; four may be one that was missed. */
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("(?:\\d+|\\d{1,3}(?:([ .'_])\\d{3})(?:\\1\\d{3})*),\\d{1,2}|0,\\d+");

    private static final Pattern THREE_ZEROS = Pattern.compile("0{3}");
    private static final BigInteger FARTHEST = BigInteger.valueOf(9_999);

    private final String typed;
    private final String folded;

    Numeral(String typed) {
        this.typed = typed;
        this.folded = Symbols.fold(typed).replaceAll(" +", " ");
    }

    BigInteger value() {
        refuseAmbiguousPoints();
        Matcher parts = PARTS.matcher(folded);
        if (!parts.matches()) {
            throw badlyGrouped();
        }
        Optional<String> exponent = Optional.ofNullable(parts.group("exponent"));
        String whole = digits(parts.group("whole"));
        String fraction = Optional.ofNullable(parts.group("fraction")).orElse("");
        if (exponent.isEmpty() && THREE_ZEROS.matcher(fraction).matches()) {
            throw new CannotRead(Problem.AMBIGUOUS_POINT, whole);
        }
        refuseLong(whole.length() + fraction.length());
        return exact(new BigDecimal(whole + "." + fraction)
                .scaleByPowerOfTen(exponent.map(Numeral::power).orElse(0)));
    }

    private void refuseAmbiguousPoints() {
        if (POINTS_EVERY_THREE.matcher(folded).matches()) {
            throw new CannotRead(Problem.AMBIGUOUS_POINT, folded.replace(".", ""));
        }
    }

    private String digits(String whole) {
        if (whole.isEmpty()) {
            throw new CannotRead(Problem.NOT_WHOLE, typed);
        }
        if (!whole.chars().allMatch(Character::isDigit)
                && !GROUPED.matcher(whole).matches()) {
            throw badlyGrouped();
        }
        return whole.replaceAll("[ ,'_]", "");
    }

    private CannotRead badlyGrouped() {
        boolean fraction = DECIMAL_COMMA.matcher(folded).matches();
        return new CannotRead(fraction ? Problem.DECIMAL_COMMA : Problem.BAD_GROUPING, typed);
    }

    private BigInteger exact(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > 0) {
            throw new CannotRead(Problem.NOT_WHOLE, typed);
        }
        // Before the zeros of 1e9999 are written out.
        refuseLong(shortest.precision() - shortest.scale());
        return shortest.toBigIntegerExact();
    }

    private static int power(String exponent) {
        return new BigInteger(exponent).min(FARTHEST).max(FARTHEST.negate()).intValue();
    }

    private static void refuseLong(int digits) {
        if (digits > Limits.NUMBER_DIGITS) {
            throw new CannotRead(Problem.TOO_LARGE, Limits.NUMBER_DIGITS);
        }
    }
}
