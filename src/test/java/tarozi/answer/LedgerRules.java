package tarozi.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.account.Person;
import tarozi.grading.Share;

abstract class LedgerRules {
    private static final Instant MONDAY = Instant.parse("2030-01-07T00:00:00Z");

    @Inject
    Ledger ledger;

    @Inject
    RecordedAnswers recorded;

    @Inject
    TestClock clock;

    @Inject
    Cast cast;

    private Person zarina;

    @BeforeEach
    void enter() {
        clock.set(MONDAY.plusSeconds(90));
        zarina = cast.somebody();
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void keepsAnAnswerExactlyAsTyped() {
        String typed = " 4·(256² + 256·4 096)\t= 4\u202f457\u202f472 😀 '; drop table answer; --\n";
        NewAnswer given = AnAnswer.right().typed(typed).wrong().hinted(2).by(zarina);

        Answer kept = read(ledger.append(given).id());

        assertEquals(typed, kept.typed());
        assertEquals(given.submission(), kept.submission());
        assertEquals(zarina.id(), kept.personId());
        assertEquals(Venue.PRACTICE, kept.venue());
        assertEquals(given.asked(), kept.asked());
        assertEquals(given.marked(), kept.marked());
        assertEquals(2, kept.hints());
        assertEquals(1, kept.attempt());
        assertEquals(MONDAY.plusSeconds(90), kept.answeredAt());
    }

    @Test
    void keepsTheLongestTypedText() {
        String longest = "٣".repeat(NewAnswer.LONGEST_TYPED);

        assertEquals(
                longest,
                read(ledger.append(AnAnswer.right().typed(longest).by(zarina)).id())
                        .typed());
    }

    @Test
    void keepsWhatNoDatabaseCanKeepAsReplacementCharacters() {
        Answer kept = ledger.append(AnAnswer.right().typed("1\u00002\ud83d3").by(zarina));

        assertEquals("1\ufffd2\ufffd3", read(kept.id()).typed());
    }

    @Test
    void givesTheFirstAnswerBackWhenTheSameSubmissionComesAgain() {
        AnAnswer first = AnAnswer.right();
        Answer kept = ledger.append(first.by(zarina));

        clock.advance(Duration.ofMinutes(5));
        Answer again = ledger.append(first.typed("something else").wrong().by(zarina));

        assertEquals(kept.id(), again.id());
        assertEquals("98,816", again.typed());
        assertEquals(1, Answer.count("personId", zarina.id()));
        assertEquals(1, recorded.of(zarina).size());
    }

    @Test
    void letsTwoPeopleUseTheSameSubmission() {
        AnAnswer same = AnAnswer.right();

        assertFalse(ledger.append(same.by(zarina)).id()
                == ledger.append(same.by(cast.somebody())).id());
    }

    @Test
    void numbersTheAttemptsAtACode() {
        assertEquals(
                1, ledger.append(AnAnswer.right().to("A").wrong().by(zarina)).attempt());
        assertEquals(2, ledger.append(AnAnswer.right().to("A").by(zarina)).attempt());
        assertEquals(1, ledger.append(AnAnswer.right().to("B").by(zarina)).attempt());
        assertEquals(
                1, ledger.append(AnAnswer.right().to("A").by(cast.somebody())).attempt());
    }

    @Test
    void paysOnlyTheFirstAnswerToAVariantThatTheServerIssued() {
        assertEquals(10, points(AnAnswer.right().to("A")));
        assertEquals(0, points(AnAnswer.right().to("A")));
        assertEquals(0, points(AnAnswer.right().to("B").found()));
        assertEquals(0, points(AnAnswer.right().to("B")));
        assertEquals(0, points(AnAnswer.right().to("C").wrong()));
        assertEquals(0, points(AnAnswer.right().to("C")));
    }

    @Test
    void paysByLevelShareAndHints() {
        assertEquals(80, points(AnAnswer.right().in("gru-total", 5)));
        assertEquals(40, points(AnAnswer.right().in("gru-total", 5).partly(500)));
        assertEquals(20, points(AnAnswer.right().in("gru-total", 5).hinted(3)));
    }

    @Test
    void paysLessFromTheSixthOfAKindInAWeek() {
        List<Integer> paid =
                IntStream.range(0, 7).mapToObj(n -> points(AnAnswer.right())).toList();

        assertEquals(List.of(10, 10, 10, 10, 10, 8, 7), paid);
        assertEquals(10, points(AnAnswer.right().in("gru-total", 1)));
        assertEquals(20, points(AnAnswer.right().in("lstm-total", 2)));
    }

    @Test
    void paysNoMoreForAnswersThatStayPartlyRight() {
        IntStream.range(0, 5).forEach(n -> points(AnAnswer.right().partly(500)));

        assertEquals(4, points(AnAnswer.right().partly(500)));
    }

    @Test
    void paysInFullAgainFromMonday() {
        IntStream.range(0, 6).forEach(n -> points(AnAnswer.right()));

        clock.set(MONDAY.plus(Duration.ofDays(7)).minusMillis(1));
        assertEquals(7, points(AnAnswer.right()));
        clock.set(MONDAY.plus(Duration.ofDays(7)));
        assertEquals(10, points(AnAnswer.right()));
    }

    @Test
    void tellsOfEveryAnswerInsideItsTransaction() {
        recorded.refuseNext(zarina);

        assertThrows(
                RuntimeException.class, () -> ledger.append(AnAnswer.right().by(zarina)));
        assertEquals(0, Answer.count("personId", zarina.id()));
    }

    @Test
    void makesOneAnswerOfManyCopiesOfASubmissionAtOnce() throws Exception {
        NewAnswer given = AnAnswer.right().by(zarina);

        var ids = AtOnce.times(12, () -> ledger.append(given).id());

        assertEquals(1, new HashSet<>(ids).size());
        assertEquals(1, Answer.count("personId", zarina.id()));
        assertEquals(1, recorded.of(zarina).size());
    }

    @Test
    void numbersAttemptsThatArriveAtOnce() throws Exception {
        var attempts = AtOnce.times(
                12, () -> ledger.append(AnAnswer.right().to("A").by(zarina)).attempt());

        assertEquals(
                IntStream.rangeClosed(1, 12).boxed().toList(),
                attempts.stream().sorted().toList());
    }

    @Test
    void paysRepetitionsThatArriveAtOnceAsIfOneByOne() throws Exception {
        Callable<Integer> one =
                () -> ledger.append(AnAnswer.right().by(zarina)).points().value();

        var paid = AtOnce.run(Stream.generate(() -> one).limit(7).toList());

        assertEquals(List.of(7, 8, 10, 10, 10, 10, 10), paid.stream().sorted().toList());
    }

    @Test
    void refusesAnAnswerOfNobody() {
        NewAnswer given = AnAnswer.right().by(zarina);

        assertThrows(
                IllegalArgumentException.class,
                () -> ledger.append(new NewAnswer(
                        given.submission(), -1, given.venue(), given.asked(), given.typed(), given.marked(), 0)));
    }

    @Test
    void findsOnlyOnesOwnAnswers() {
        Answer own = ledger.append(AnAnswer.right().by(zarina));

        assertEquals(Optional.of(own.id()), Answer.of(zarina, own.id()).map(Answer::id));
        assertTrue(Answer.of(cast.somebody(), own.id()).isEmpty());
    }

    @Test
    void listsTheNewestAnswersFirst() {
        List<Long> ids = IntStream.range(0, 3)
                .mapToObj(n -> ledger.append(AnAnswer.right().by(zarina)).id())
                .toList();

        assertEquals(
                List.of(ids.get(2), ids.get(1)),
                Answer.latestOf(zarina, 2).stream().map(Answer::id).toList());
    }

    @Test
    void neverChangesAnAnswer() {
        long id = ledger.append(AnAnswer.right().by(zarina)).id();

        assertThrows(PersistenceException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> Answer.update("hints = 3 where id = ?1", id)));
        assertEquals(0, read(id).hints());
    }

    @Test
    void isBackedByConstraintsOfTheDatabase() {
        long id = ledger.append(AnAnswer.right().to("A").by(zarina)).id();

        assertRefused("insert into answer select ID, person_id, submission", id);
        assertRefused("insert into answer select ID, person_id, random_uuid", id);
    }

    private void assertRefused(String start, long id) {
        String columns = ", place, place_reference, code, family, level, convention, typed, outcome, permille, slip, "
                + "hints, attempt, origin, points, answered_at from answer where id = " + id;
        String uuid = "cast('00000000-0000-0000-0000-000000000001' as uuid)";
        String sql = start.replace("ID", "-" + id).replace("random_uuid", uuid) + columns;
        assertThrows(PersistenceException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> Answer.getEntityManager().createNativeQuery(sql).executeUpdate()));
    }

    private int points(AnAnswer answer) {
        return ledger.append(answer.by(zarina)).points().value();
    }

    private Answer read(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Answer.of(zarina, id).orElseThrow());
    }

    @Test
    void remembersWhatShareWasRight() {
        long id = ledger.append(AnAnswer.right().partly(750).by(zarina)).id();

        assertEquals(new Share(750), read(id).marked().share());
        assertEquals(Outcome.PARTLY, read(id).marked().outcome());
    }
}
