package tarozi.report;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The little of statistics that results need. */
final class Statistics {
    /** Tables as likely as the one seen must not drop out by rounding. */
    private static final double ALMOST = 1 + 1e-9;

    private Statistics() {}

    static double mean(double... values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    static double median(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Pearson's correlation; not a number where one side is all alike. */
    static double correlation(double[] left, double[] right) {
        double leftMean = mean(left);
        double rightMean = mean(right);
        double together = 0;
        double leftSquares = 0;
        double rightSquares = 0;
        for (int at = 0; at < left.length; at++) {
            together += (left[at] - leftMean) * (right[at] - rightMean);
            leftSquares += (left[at] - leftMean) * (left[at] - leftMean);
            rightSquares += (right[at] - rightMean) * (right[at] - rightMean);
        }
        return leftSquares == 0 || rightSquares == 0
                ? Double.NaN
                : together / Math.sqrt(leftSquares) / Math.sqrt(rightSquares);
    }

    /**
     * Fisher's exact test, two-sided: how likely a table at least as unlikely as this one is, where both groups are equally
     * good. It holds for any numbers, small ones too.
     */
    static double fisher(int right, int of, int othersRight, int othersOf) {
        int rightInAll = right + othersRight;
        int least = Math.max(0, rightInAll - othersOf);
        int most = Math.min(of, rightInAll);
        double seen = likelihood(right, of, rightInAll, othersOf);
        double sum = IntStream.rangeClosed(least, most)
                .mapToDouble(other -> likelihood(other, of, rightInAll, othersOf))
                .filter(likelihood -> likelihood <= seen * ALMOST)
                .sum();
        return Math.min(1, sum);
    }

    private static double likelihood(int right, int of, int rightInAll, int othersOf) {
        return Math.exp(logChoices(of, right)
                + logChoices(othersOf, rightInAll - right)
                - logChoices(of + othersOf, rightInAll));
    }

    private static double logChoices(int of, int some) {
        return IntStream.rangeClosed(1, some)
                .mapToDouble(at -> Math.log(of - some + at) - Math.log(at))
                .sum();
    }
}
