package tarozi.report.web;

import java.util.List;
import java.util.stream.IntStream;
import tarozi.report.Distribution;

/** Scores as bars: ten of them on a ground of 360 by 160. */
record Histogram(Distribution distribution) {
    private static final int LEFT = 8;
    private static final int STEP = 34;
    private static final int WIDTH = 30;
    private static final int GROUND = 134;
    private static final int TALLEST = 108;

    /** How many scores lie in one tenth. */
    public record Bar(int from, int to, int count, int x, int y, int height) {
        public int width() {
            return WIDTH;
        }

        public int middle() {
            return x + WIDTH / 2;
        }

        public int above() {
            return y - 5;
        }

        public boolean isEmpty() {
            return count == 0;
        }
    }

    /** A percentage under the ground. */
    public record Tick(int percent, int x) {}

    public List<Bar> bars() {
        int most =
                distribution.counts().stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.range(0, Distribution.BINS)
                .mapToObj(bin -> bar(bin, distribution.counts().get(bin), Math.max(most, 1)))
                .toList();
    }

    private static Bar bar(int bin, int count, int most) {
        int height = count == 0 ? 0 : Math.max(3, TALLEST * count / most);
        return new Bar(
                Distribution.from(bin), Distribution.to(bin), count, LEFT + bin * STEP + 2, GROUND - height, height);
    }

    public List<Tick> ticks() {
        return IntStream.rangeClosed(0, Distribution.BINS / 2)
                .map(tick -> 2 * tick)
                .mapToObj(bin -> new Tick(bin * 100 / Distribution.BINS, LEFT + bin * STEP + 1))
                .toList();
    }

    public int ground() {
        return GROUND;
    }

    public int total() {
        return distribution.total();
    }
}
