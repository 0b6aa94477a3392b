package tarozi.question.family;

import java.util.stream.LongStream;
import tarozi.question.Grid;
import tarozi.question.Sizes;

/**
 * Values for grids. Within a list all have as many significant digits, and none ends in a zero, so that a choice makes no
 * variant easier.
 */
final class Values {
    static final long[] TINY = {2, 3, 4, 5, 6, 7, 8, 9};
    static final long[] SMALL = {12, 14, 15, 16, 18, 21, 24, 25, 28, 32, 35, 36, 42, 45, 48};
    static final long[] MEDIUM = {24, 28, 32, 36, 42, 48, 54, 56, 64, 72, 75, 84, 96};
    static final long[] LARGE = {112, 125, 128, 144, 192, 224, 256, 288, 384, 512, 768};
    static final long[] STEPS = {101, 107, 109, 113, 127, 137};
    static final long[] FEW_STEPS = {11, 17, 19, 23};
    static final long[] MANY =
            LongStream.rangeClosed(12, 98).filter(value -> value % 10 != 0).toArray();
    static final long[] ODD = {5, 7, 9};
    static final long[] OUTPUTS = {3, 5, 6, 7, 9};
    static final long[] KERNELS = {3, 5, 7};

    private static final int GATES = 4;
    private static final int BIASES = 2;

    private Values() {}

    /** What a recurrent layer can be asked about: m inputs, n units, and T time steps on which nothing depends. */
    static Grid recurrent(long[] inputs, long[] units, long[] steps) {
        return Grid.over("m", inputs).and("n", units).and("T", steps).where(sizes -> apart(sizes, "m", "n"));
    }

    /**
     * Whether two sizes are far enough from one another: neither divides the other, and no whole number up to the number of
     * gates relates them or what is left of them beside one or two biases. Where they are related, a slip gives the right
     * number or two slips give the same.
     */
    static boolean apart(Sizes sizes, String first, String second) {
        long a = sizes.value(first);
        long b = sizes.value(second);
        return a % b != 0
                && b % a != 0
                && LongStream.rangeClosed(0, BIASES)
                        .noneMatch(more -> inSmallRatio(a + more, b)
                                || inSmallRatio(a, b + more)
                                || inSmallRatio(a + more, b + more));
    }

    private static boolean inSmallRatio(long a, long b) {
        return LongStream.rangeClosed(1, GATES).anyMatch(times -> a * times % b == 0 && a * times / b <= GATES);
    }
}
