package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTest {
    private static final Week WEEK = new Week(LocalDate.parse("2026-11-23"));

    @Test
    void beginsOnMondayAtMidnight() {
        assertEquals(Instant.parse("2026-11-23T00:00:00Z"), WEEK.begins());
        assertEquals(WEEK, Week.of(Instant.parse("2026-11-23T00:00:00Z")));
    }

    @Test
    void lastsUntilTheNextMonday() {
        assertEquals(WEEK, Week.of(Instant.parse("2026-11-29T23:59:59.999999Z")));
        assertEquals(new Week(LocalDate.parse("2026-11-30")), Week.of(Instant.parse("2026-11-30T00:00:00Z")));
    }

    @Test
    void isNamedByTheDaysSince1970() {
        assertEquals(20780, WEEK.epochDay());
    }

    @Test
    void refusesOtherDays() {
        assertThrows(IllegalArgumentException.class, () -> new Week(LocalDate.parse("2026-11-24")));
    }
}
