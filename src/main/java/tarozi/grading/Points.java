package tarozi.grading;

import java.util.List;

/**
 * What an answer is worth on the leaderboards:
 * the level's base, times the share earned, less a quarter for each hint, less again when it repeats an easy thing often.
 */
public record Points(int value) {
    /** What a right answer pays, by level from 1. */
    public static final List<Integer> BASES = List.of(10, 20, 35, 55, 80);

    public static final int MOST_HINTS = 3;
    public static final int HINT_COST_PERCENT = 25;

    /** So many paid answers of one family and level in a week pay in full; the k-th after them pays this k-th part. */
    public static final int PAID_IN_FULL = 5;

    public static final Points NONE = new Points(0);

    public Points {
        if (value < 0) {
            throw new IllegalArgumentException("points are never taken away: " + value);
        }
    }

    /** What a right answer without hints pays when it is the first of its kind this week. */
    public static Points base(int level) {
        if (level < 1 || level > BASES.size()) {
            throw new IllegalArgumentException("there is no level " + level);
        }
        return new Points(BASES.get(level - 1));
    }

    /** @param paidBefore answers of the same family and level that have earned points in the same week */
    public static Points earned(int level, Share share, int hints, long paidBefore) {
        if (hints < 0 || hints > MOST_HINTS || paidBefore < 0) {
            throw new IllegalArgumentException(hints + " hints, " + paidBefore + " paid before");
        }
        long place = Math.max(PAID_IN_FULL, paidBefore + 1);
        long parts = (long) base(level).value * share.permille() * (100 - hints * HINT_COST_PERCENT) * PAID_IN_FULL;
        long rounded = roundedHalfUp(parts, Share.FULL.permille() * 100L * place);
        return new Points(Math.toIntExact(share.isFull() ? Math.max(1, rounded) : rounded));
    }

    private static long roundedHalfUp(long numerator, long denominator) {
        return Math.floorDiv(2 * numerator + denominator, 2 * denominator);
    }

    public boolean isNone() {
        return value == 0;
    }
}
