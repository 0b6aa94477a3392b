package tarozi.practice.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tarozi.question.Question;
import tarozi.question.VariantCode;

class DayTest {
    private static final int TWO_YEARS = 730;

    @Test
    void asksTheSameForEver() {
        assertEquals(List.of("C21K-4GRPCC", "DT2P-5MYPBE", "LT3K-6S5W6H"), codes(new Day(LocalDate.of(2026, 11, 23))));
        assertEquals(List.of("C21T-5MYN9E", "RT2K-5MYWC8", "DW3P-7XCK4V"), codes(new Day(LocalDate.of(2031, 1, 1))));
    }

    @Test
    void asksOneQuestionOfEachOfTheFirstThreeLevels() {
        days().forEach(day -> assertEquals(
                Day.LEVELS, day.codes().stream().map(VariantCode::level).toList(), day.toString()));
    }

    @Test
    void asksAboutThreeDifferentThings() {
        days().forEach(day -> assertEquals(
                3,
                day.questions().stream()
                        .map(question -> question.family().topic())
                        .distinct()
                        .count(),
                day.toString()));
    }

    @Test
    void asksEveryFamilyInTime() {
        Set<String> asked = new HashSet<>();
        days().flatMap(day -> day.questions().stream())
                .map(Question::family)
                .forEach(family -> asked.add(family.slug()));
        assertEquals(20, asked.size(), asked.toString());
    }

    @Test
    void asksSomethingElseTheNextDay() {
        days().forEach(day -> assertNotEquals(day.codes(), new Day(day.date().plusDays(1)).codes(), day.toString()));
    }

    @Test
    void knowsItsOwnVariantsByTheirNumbers() {
        Day day = new Day(LocalDate.of(2026, 11, 23));
        Day other = new Day(LocalDate.of(2026, 11, 24));
        assertEquals(2, day.numberOf(day.codes().get(1)));
        assertEquals(0, day.numberOf(other.codes().get(1)));
    }

    private static Stream<Day> days() {
        return Stream.iterate(Day.FIRST, date -> date.plusDays(1))
                .limit(TWO_YEARS)
                .map(Day::new);
    }

    private static List<String> codes(Day day) {
        return day.codes().stream().map(VariantCode::text).toList();
    }
}
