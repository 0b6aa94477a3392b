package tarozi.leaderboard;

import java.time.Instant;
import tarozi.grading.Week;

/** How long points count on a board: for all time, kept as 0, or in one week, kept as the epoch day of its Monday. */
public record Period(int key) {
    public static final Period ALL_TIME = new Period(0);

    public static Period of(Week week) {
        return new Period(week.epochDay());
    }

    boolean holds(Instant moment) {
        return equals(ALL_TIME) || equals(of(Week.of(moment)));
    }
}
