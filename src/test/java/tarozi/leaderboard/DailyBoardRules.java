package tarozi.leaderboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.account.Merged;
import tarozi.account.Person;
import tarozi.practice.daily.AChallenge;
import tarozi.practice.daily.Day;
import tarozi.practice.daily.Turnout;

/** Every test has a day of its own, so that nobody else stands on its board. */
abstract class DailyBoardRules {
    private static final Instant NOON = Instant.parse("2035-03-01T07:00:00Z");

    private static int days;

    @Inject
    AChallenge challenge;

    @Inject
    Boards boards;

    @Inject
    Turnout turnout;

    @Inject
    TestClock clock;

    @Inject
    Cast cast;

    @Inject
    Event<Merged> merged;

    private Day day;

    @BeforeEach
    void beginADay() {
        days++;
        clock.set(NOON.plus(Duration.ofDays(days)));
        day = new Day(AChallenge.on("2035-03-01").date().plusDays(days));
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void isEmptyWhereNobodyWasRight() {
        Person person = cast.somebody();
        challenge.wrong(person, day, 1);

        assertTrue(board(person).isEmpty());
        assertEquals(1, turnout.on(day));
    }

    @Test
    void letsThoseWithAsManyPointsShareARank() {
        List<Person> people = people(5);
        people.subList(0, 2).forEach(person -> challenge.right(person, day, 3));
        people.subList(2, 5).forEach(person -> challenge.right(person, day, 1));

        assertEquals(List.of(1L, 1L, 3L, 3L), ranks(board(people.get(0)).top()));
        assertEquals(List.of(35, 35, 10, 10), points(board(people.get(0)).top()));
    }

    @Test
    void showsTheLastPlaceToNobodyButWhoeverHasIt() {
        List<Person> people = ladder(20);

        assertFalse(ids(board(people.get(17)).around()).contains(people.get(19).id()));
        assertTrue(ids(board(people.get(18)).around()).contains(people.get(18).id()));
        assertFalse(ids(board(people.get(18)).around()).contains(people.get(19).id()));
        assertTrue(ids(board(people.get(19)).around()).contains(people.get(19).id()));
    }

    @Test
    void showsTheTopAndTheFiveAroundSomebodyFurtherDown() {
        List<Person> people = ladder(20);

        Board board = board(people.get(15));

        assertEquals(10, board.top().size());
        assertEquals(people.subList(13, 18).stream().map(Person::id).toList(), ids(board.around()));
        assertEquals(List.of(6L, 6L, 6L, 6L, 6L), ranks(board.around()));
    }

    @Test
    void lengthensTheTopWhereTheRowsAroundTouchIt() {
        List<Person> people = ladder(20);

        Board board = board(people.get(12));

        assertEquals(15, board.top().size());
        assertTrue(board.around().isEmpty());
        assertEquals(10, board(people.get(2)).top().size());
        assertEquals(10, board(cast.somebody()).top().size());
    }

    @Test
    void ranksWhoHasLessThanAllOfTheFirstByHowManyHaveMore() {
        List<Person> best = people(18);
        best.forEach(person -> challenge.right(person, day, 2));
        List<Person> others = people(4);
        others.forEach(person -> challenge.right(person, day, 1));

        assertEquals(List.of(1L, 1L, 19L, 19L, 19L), ranks(board(others.get(0)).around()));
    }

    @Test
    void countsOnceWhatAGuestAndTheirAccountBothAnswered() {
        Person guest = cast.somebody();
        Person owner = cast.somebody();
        challenge.wrong(owner, day, 1);
        challenge.right(guest, day, 1);
        challenge.right(guest, day, 2);

        QuarkusTransaction.requiringNew()
                .run(() -> merged.fire(new Merged(Person.locked(guest.id()), Person.locked(owner.id()))));

        assertEquals(List.of(20), points(board(owner).top()));
        assertEquals(1, turnout.on(day));
    }

    /** So many people, one after the other: five with 35 points, the others with 20. */
    private List<Person> ladder(int size) {
        List<Person> people = people(size);
        for (int n = 0; n < size; n++) {
            clock.advance(Duration.ofSeconds(1));
            challenge.right(people.get(n), day, n < 5 ? 3 : 2);
        }
        return people;
    }

    private List<Person> people(int size) {
        return IntStream.range(0, size).mapToObj(n -> cast.somebody()).toList();
    }

    private Board board(Person viewer) {
        return boards.show(day, Optional.of(viewer));
    }

    private static List<Long> ranks(List<Row> rows) {
        return rows.stream().map(Row::rank).toList();
    }

    private static List<Integer> points(List<Row> rows) {
        return rows.stream().map(Row::points).toList();
    }

    private static List<Long> ids(List<Row> rows) {
        return rows.stream().map(Row::personId).toList();
    }
}
