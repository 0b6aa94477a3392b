package tarozi.practice.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The days there have been. One ends and the next begins at midnight by the school's clock. */
@ApplicationScoped
public class Days {
    private final Clock clock;
    private final ZoneId zone;

    Days(Clock clock, @ConfigProperty(name = "tarozi.time-zone", defaultValue = "Asia/Tashkent") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Day today() {
        return new Day(LocalDate.ofInstant(clock.instant(), zone));
    }

    /** The day that an address names, unless it is still to come or there was no challenge yet. */
    public Optional<Day> called(String date) {
        try {
            return known(LocalDate.parse(date));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    public Optional<Day> before(Day day) {
        return known(day.date().minusDays(1));
    }

    public Optional<Day> after(Day day) {
        return known(day.date().plusDays(1));
    }

    private Optional<Day> known(LocalDate date) {
        return date.isBefore(Day.FIRST) || date.isAfter(today().date()) ? Optional.empty() : Optional.of(new Day(date));
    }

    public boolean isOver(Day day) {
        return !day.equals(today());
    }

    public Instant end(Day day) {
        return day.date().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
