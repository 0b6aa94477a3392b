package tarozi.leaderboard;

import tarozi.grading.Week;

/** How long points count on a board: for all time, kept as 0, or in one week, kept as the epoch day of its Monday. */
public record Period(int key) {
    public static final Period ALL_TIME = new Period(0);

    public static Period of(Week week) {
        return new Period(week.epochDay());
    }
}
