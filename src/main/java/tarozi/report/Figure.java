package tarozi.report;

import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;

/**
 * A number computed from so many, and from no fewer than wanted.
 *
 * @param value absent where there are too few, or where they are all alike so that there is no such number
 */
public record Figure(OptionalDouble value, int of, int wanted) {
    static Figure of(int of, int wanted, DoubleSupplier computed) {
        if (of < wanted) {
            return new Figure(OptionalDouble.empty(), of, wanted);
        }
        double value = computed.getAsDouble();
        return new Figure(Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value), of, wanted);
    }

    public boolean isTooFew() {
        return of < wanted;
    }

    public boolean isKnown() {
        return value.isPresent();
    }

    /** Rounded to a whole number. */
    public long rounded() {
        return Math.round(value.orElseThrow());
    }

    public long percent() {
        return Math.round(100 * value.orElseThrow());
    }

    /** Rounded to hundredths. */
    public double hundredths() {
        return Math.round(100 * value.orElseThrow()) / 100.0;
    }
}
