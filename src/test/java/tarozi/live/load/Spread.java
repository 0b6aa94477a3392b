package tarozi.live.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** How long something took, many times; in nanoseconds. */
record Spread(long[] sorted) {
    static Spread of(LongStream nanos) {
        long[] all = nanos.toArray();
        Arrays.sort(all);
        return new Spread(all);
    }

    LongStream stream() {
        return Arrays.stream(sorted);
    }

    double millis(double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int at = (int) Math.ceil(sorted.length * percent / 100) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%8d %9.1f %9.1f %9.1f %9.1f",
                sorted.length,
                millis(50),
                millis(95),
                millis(99),
                millis(100));
    }
}
