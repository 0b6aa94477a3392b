package tarozi.grading;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** The week of the scoring rule and of the leaderboards, named by its Monday; it begins at 00:00 UTC. */
public record Week(LocalDate monday) {
    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
    }

    public static Week of(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public Instant begins() {
        return monday.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public int epochDay() {
        return Math.toIntExact(monday.toEpochDay());
    }
}
