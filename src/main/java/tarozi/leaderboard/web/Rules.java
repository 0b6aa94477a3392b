package tarozi.leaderboard.web;

import java.util.List;
import java.util.stream.IntStream;
import tarozi.grading.Points;

/** How points are earned, in the numbers that the rule itself works with. */
record Rules(List<Rate> rates, int hintCost, int mostHints, int inFull) {

    /** What a level pays. */
    record Rate(int level, int points) {}

    static Rules inForce() {
        List<Rate> rates = IntStream.rangeClosed(1, Points.BASES.size())
                .mapToObj(level -> new Rate(level, Points.base(level).value()))
                .toList();
        return new Rules(rates, Points.HINT_COST_PERCENT, Points.MOST_HINTS, Points.PAID_IN_FULL);
    }

    /** Which answer of a kind pays half of what the first did. */
    public int half() {
        return 2 * inFull;
    }

    /** Which answer of a kind pays a tenth of what the first did. */
    public int tenth() {
        return 10 * inFull;
    }
}
