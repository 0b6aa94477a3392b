package tarozi.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many scores lie in each tenth, from 0 to 100 percent; the last tenth holds the full scores too. */
public record Distribution(List<Integer> counts) {
    public static final int BINS = 10;

    private static final int WIDTH = 100 / BINS;

    public Distribution {
        counts = List.copyOf(counts);
    }

    static Distribution of(double... percents) {
        return new Distribution(IntStream.range(0, BINS)
                .map(bin -> (int)
                        Arrays.stream(percents).filter(it -> bin(it) == bin).count())
                .boxed()
                .toList());
    }

    private static int bin(double percent) {
        return Math.min(BINS - 1, (int) (percent / WIDTH));
    }

    public static int from(int bin) {
        return bin * WIDTH;
    }

    public static int to(int bin) {
        return bin * WIDTH + WIDTH;
    }

    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
