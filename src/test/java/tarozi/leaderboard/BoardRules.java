package tarozi.leaderboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.account.Person;
import tarozi.answer.AnAnswer;
import tarozi.answer.Ledger;
import tarozi.grading.Week;

/** Every test has a skill of its own, so that nobody else stands on its board. */
abstract class BoardRules {
    private static final Instant NOW = Instant.parse("2031-06-04T10:00:00Z");
    private static final Period WEEK = Period.of(Week.of(NOW));

    @Inject
    Ledger ledger;

    @Inject
    Boards boards;

    @Inject
    TestClock clock;

    @Inject
    Cast cast;

    private final String skill = "skill-" + UUID.randomUUID().toString().substring(0, 13);
    private final Contest contest = Contest.family(skill);

    @BeforeEach
    void enter() {
        clock.set(NOW);
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void isEmptyWhereNobodyHasPoints() {
        Person person = cast.somebody();
        ledger.append(AnAnswer.right().in(skill, 1).wrong().by(person));

        Board board = board(person);

        assertTrue(board.isEmpty());
        assertTrue(board.around().isEmpty());
        assertEquals(0, board.players());
    }

    @Test
    void addsPointsAndAnswersForTheWeekAndForAllTime() {
        Person person = cast.somebody();
        answer(person, 1);
        clock.advance(Duration.ofDays(7));
        answer(person, 3);

        Row week = board(person).top().get(0);
        Row always =
                boards.show(contest, Period.ALL_TIME, Optional.empty()).top().get(0);

        assertEquals(new Row(1, person.id(), person.pseudonym(), 10, 1), week);
        assertEquals(new Row(1, person.id(), person.pseudonym(), 45, 2), always);
    }

    @Test
    void addsEverySkillToTheOverallBoard() {
        Person person = cast.somebody();
        answer(person, 5);
        ledger.append(AnAnswer.right().in("another-" + skill, 5).by(person));

        assertEquals(160, standing(Contest.OVERALL, WEEK, person).points());
        assertEquals(160, standing(Contest.OVERALL, Period.ALL_TIME, person).points());
        assertEquals(80, standing(contest, WEEK, person).points());
        assertEquals(80, standing(contest, Period.ALL_TIME, person).points());
    }

    @Test
    void countsASubmissionOnce() {
        Person person = cast.somebody();
        AnAnswer answer = AnAnswer.right().in(skill, 1);
        ledger.append(answer.by(person));
        ledger.append(answer.by(person));

        assertEquals(10, standing(contest, WEEK, person).points());
    }

    @Test
    void putsWhoReachedThePointsFirstHigher() {
        Person late = cast.somebody();
        Person early = cast.somebody();
        answer(early, 1);
        clock.advance(Duration.ofMillis(1));
        answer(late, 1);

        assertEquals(List.of(early.id(), late.id()), ids(board(late).top()));
    }

    @Test
    void ordersThoseOfTheSameMomentByWhoCameFirst() {
        List<Person> people = people(20);
        people.forEach(person -> answer(person, 1));

        List<Long> seen =
                people.stream().map(person -> own(board(person), person).rank()).toList();

        assertEquals(LongStream.rangeClosed(1, 20).boxed().toList(), seen);
    }

    @Test
    void showsTheTopTenToWhoHasNoPoints() {
        List<Person> people = ladder(15);

        Board board = board(cast.somebody());

        assertEquals(ids(people).subList(0, 10), ids(board.top()));
        assertTrue(board.around().isEmpty());
        assertEquals(15, board.players());
    }

    @Test
    void showsNoRowsAroundSomebodyInTheTop() {
        List<Person> people = ladder(20);

        Board board = board(people.get(7));

        assertEquals(ranks(1, 10), ranks(board.top()));
        assertTrue(board.around().isEmpty());
    }

    @Test
    void lengthensTheTopWhereTheRowsAroundTouchIt() {
        List<Person> people = ladder(20);

        assertEquals(ranks(1, 11), ranks(board(people.get(8)).top()));
        assertEquals(ranks(1, 12), ranks(board(people.get(9)).top()));
        assertEquals(ranks(1, 15), ranks(board(people.get(12)).top()));
        assertTrue(board(people.get(12)).around().isEmpty());
    }

    @Test
    void showsTwoAboveAndTwoBelowFurtherDown() {
        List<Person> people = ladder(20);

        Board board = board(people.get(13));

        assertEquals(ranks(1, 10), ranks(board.top()));
        assertEquals(ranks(12, 16), ranks(board.around()));
        assertEquals(ids(people).subList(11, 16), ids(board.around()));
    }

    @Test
    void findsNeighboursAmongEqualsAndOthers() {
        List<Person> best = ladder(12);
        List<Person> equals = people(4);
        equals.forEach(person -> {
            clock.advance(Duration.ofSeconds(1));
            ledger.append(AnAnswer.right().in(skill, 1).hinted(3).by(person));
        });

        Board board = board(equals.get(1));

        List<Long> expected = new ArrayList<>(ids(best).subList(11, 12));
        expected.addAll(ids(equals));
        assertEquals(expected, ids(board.around()));
        assertEquals(ranks(12, 16), ranks(board.around()));
    }

    @Test
    void endsWithTheLastPlayer() {
        List<Person> people = ladder(16);

        assertEquals(ranks(14, 16), ranks(board(people.get(15)).around()));
    }

    @Test
    void losesNoPointsOfAnswersThatArriveAtOnce() throws Exception {
        List<Person> people = people(3);
        List<Callable<Long>> answers = IntStream.range(0, 24)
                .mapToObj(n -> (Callable<Long>)
                        () -> ledger.append(AnAnswer.right().in(skill, 4).by(people.get(n % 3)))
                                .id())
                .toList();

        AtOnce.run(answers);

        for (Person person : people) {
            long earned = 5 * 55 + 46 + 39 + 34;
            assertEquals(earned, standing(contest, WEEK, person).points());
            assertEquals(
                    earned, standing(Contest.OVERALL, Period.ALL_TIME, person).points());
            assertEquals(8, standing(contest, Period.ALL_TIME, person).answers());
        }
    }

    /** So many people, the first with the most points. */
    private List<Person> ladder(int size) {
        List<Person> people = people(size);
        for (int n = 0; n < size; n++) {
            clock.advance(Duration.ofSeconds(1));
            answer(people.get(n), 2);
        }
        return people;
    }

    private List<Person> people(int size) {
        return IntStream.range(0, size).mapToObj(n -> cast.somebody()).toList();
    }

    private void answer(Person person, int level) {
        ledger.append(AnAnswer.right().in(skill, level).by(person));
    }

    private Board board(Person viewer) {
        return boards.show(contest, WEEK, Optional.of(viewer));
    }

    private static Standing standing(Contest contest, Period period, Person person) {
        return Standing.of(StandingId.of(contest, period, person.id())).orElseThrow();
    }

    private static Row own(Board board, Person person) {
        return Stream.concat(board.top().stream(), board.around().stream())
                .filter(row -> row.personId() == person.id())
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> ids(List<?> all) {
        return all.stream()
                .map(one -> one instanceof Row row ? row.personId() : ((Person) one).id())
                .toList();
    }

    private static List<Long> ranks(List<Row> rows) {
        return rows.stream().map(Row::rank).toList();
    }

    private static List<Long> ranks(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
