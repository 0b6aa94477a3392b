package tarozi.question.family;

import java.util.List;
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
    static final long[] STEPS = {11, 13, 17, 19, 23, 29, 31, 37};
    static final long[] KERNELS = {3, 5, 7};

    private Values() {}

    /**
     * Whether no two sizes are equal, and none is twice another or next to it: where they are, a slip gives the right
     * number, or two slips give the same.
     */
    static boolean apart(Sizes sizes, String... symbols) {
        for (var first : symbols) {
            for (var second : symbols) {
                if (!first.equals(second) && close(sizes.value(first), sizes.value(second))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean close(long a, long b) {
        return List.of(b - 1, b, b + 1, 2 * b - 1, 2 * b, 2 * b + 1, 3 * b, 4 * b)
                .contains(a);
    }
}
