package tarozi.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.answer.Answer;
import tarozi.answer.Origin;
import tarozi.assignment.Attempts.Slot;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;

/** What holds for attempts, on whichever database. */
abstract class AttemptRules {
    private static final Slot FIRST = new Slot(1, 1);

    @Inject
    Attempts attempts;

    @Inject
    Assignments assignments;

    @Inject
    AnAssignment an;

    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    private Person teacher;
    private Person student;

    @BeforeEach
    void gatherPeople() {
        teacher = cast.member(Role.TEACHER).person();
        student = cast.somebody();
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @Test
    void beginsOneAttemptHoweverManyTabsBeginIt() throws Exception {
        var set = an.byLink(teacher, Feedback.AFTER_DUE, 10);
        var begun = AtOnce.times(4, () -> begin(set).id());
        assertEquals(1, begun.stream().distinct().count());
        assertEquals(1, attemptsAt(set).size());
    }

    @Test
    void countsOneAnswerSentTwiceAtOnceAsOne() throws Exception {
        var set = an.byLink(teacher, Feedback.AT_ONCE, 1);
        begin(set);
        var submission = UUID.randomUUID();
        AtOnce.times(3, () -> answer(set, FIRST, submission, "1"));
        assertEquals(1, answersOf(student).size());
    }

    @Test
    void takesOneOfTwoAnswersWhereTheFirstIsFinal() throws Exception {
        var set = an.byLink(teacher, Feedback.AT_ONCE, 1);
        begin(set);
        List<Callable<Receipt>> both = List.of(
                () -> answer(set, FIRST, UUID.randomUUID(), "1"), () -> answer(set, FIRST, UUID.randomUUID(), "2"));
        var receipts = AtOnce.run(both);
        assertEquals(
                1, receipts.stream().filter(Receipt.Saved.class::isInstance).count());
        assertEquals(1, answersOf(student).size());
    }

    @Test
    void givesEverybodyNumbersOfTheirOwnAndNewOnesInEveryAttempt() {
        var set = an.byLink(teacher, Feedback.AFTER_DUE, 2);
        begin(set);
        var first = codes(set, 1);
        attempts.submit(student, set, 1);
        begin(set);
        assertNotEquals(first, codes(set, 2));
        student = cast.somebody();
        begin(set);
        assertNotEquals(first, codes(set, 1));
    }

    @Test
    void givesAllTheSameNumbersWhereTheQuizSaysSo() {
        var set = an.withTheSameNumbers(teacher);
        begin(set);
        var first = codes(set, 1);
        student = cast.somebody();
        begin(set);
        assertEquals(first, codes(set, 1));
    }

    @Test
    void takesAnAnswerAtTheLastMomentAndNoneAfterIt() {
        var set = an.byLink(teacher);
        begin(set);
        var due = set.dueAt();
        clock.set(due);
        assertInstanceOf(Receipt.Saved.class, answer(set, FIRST, "98,816"));
        clock.set(due.plus(1, ChronoUnit.MICROS));
        assertEquals(new Receipt.Late(Duration.ofNanos(1000)), answer(set, FIRST, "98,304"));
        assertEquals("98,816", item(set, FIRST).answer().orElseThrow().typed());
        assertEquals("98,304", item(set, FIRST).draft().orElseThrow());
    }

    @Test
    void countsWhenAnAnswerCameInNotWhenItsTurnCame() {
        var set = an.byLink(teacher);
        begin(set);
        clock.set(set.dueAt().plusSeconds(5));
        var inTime = attempts.answer(student, set, FIRST, UUID.randomUUID(), List.of("7"), set.dueAt());
        assertInstanceOf(Receipt.Saved.class, inTime);
    }

    @Test
    void acknowledgesAgainAfterTheEndWhatWasSavedBeforeIt() {
        var set = an.byLink(teacher);
        begin(set);
        var submission = UUID.randomUUID();
        answer(set, FIRST, submission, "7");
        clock.set(set.dueAt().plusSeconds(60));
        assertInstanceOf(Receipt.Saved.class, answer(set, FIRST, submission, "7"));
    }

    @Test
    void letsOneStudentGoOnWithMoreTimeAndNoOther() {
        var set = an.byLink(teacher);
        begin(set);
        var lucky = student;
        student = cast.somebody();
        begin(set);
        clock.set(set.dueAt().plusSeconds(60));
        assignments.extend(teacher, set.id(), lucky.id(), set.dueAt().plusSeconds(120));
        assertInstanceOf(Receipt.Late.class, answer(set, FIRST, "7"));
        student = lucky;
        assertInstanceOf(Receipt.Saved.class, answer(set, FIRST, "7"));
        clock.advance(Duration.ofSeconds(61));
        assertInstanceOf(Receipt.Late.class, answer(set, FIRST, "7"));
    }

    @Test
    void replacesAnExtensionByTheNextOne() throws Exception {
        var set = an.byLink(teacher);
        begin(set);
        AtOnce.times(3, () -> {
            assignments.extend(teacher, set.id(), student.id(), set.dueAt().plusSeconds(60));
            return null;
        });
        assertEquals(1, loaded(() -> Extension.in(set)).size());
    }

    @Test
    void keepsWhatWasSavedInTimeThatIsWithdrawnAndTakesNoMore() throws Exception {
        var set = an.byLink(teacher);
        begin(set);
        assignments.extend(teacher, set.id(), student.id(), set.dueAt().plusSeconds(120));
        clock.set(set.dueAt().plusSeconds(60));
        assertInstanceOf(Receipt.Saved.class, answer(set, FIRST, "7"));
        attempts.keepDraft(student, set, new Slot(1, 2), List.of("1", "2", "", ""));
        AtOnce.times(3, () -> {
            assignments.withdraw(teacher, set.id(), student.id());
            return null;
        });
        assertInstanceOf(Receipt.Late.class, answer(set, FIRST, "8"));
        assertEquals("7", item(set, FIRST).answer().orElseThrow().typed());
        assertTrue(item(set, new Slot(1, 2)).draft().isPresent());
        assertEquals(set.dueAt(), loaded(() -> set.releaseTo(student)));
    }

    @Test
    void takesNothingWhileItIsClosedAndGoesOnWhenItIsReopened() {
        var set = an.byLink(teacher);
        begin(set);
        assignments.change(teacher, set.id(), Assignment::close);
        clock.advance(Duration.ofSeconds(1));
        assertInstanceOf(Receipt.Late.class, answer(reloaded(set), FIRST, "7"));
        assignments.change(teacher, set.id(), (it, now) -> it.reopen());
        assertInstanceOf(Receipt.Saved.class, answer(reloaded(set), FIRST, "7"));
    }

    @Test
    void letsAnAnswerBeChangedUntilItIsHandedInAndKeepsThemAll() {
        var set = an.byLink(teacher);
        begin(set);
        answer(set, FIRST, "7");
        clock.advance(Duration.ofSeconds(10));
        answer(set, FIRST, "8");
        assertEquals("8", item(set, FIRST).answer().orElseThrow().typed());
        assertEquals(2, answersOf(student).size());
        attempts.submit(student, set, 1);
        assertInstanceOf(Receipt.Refused.class, answer(set, FIRST, "9"));
        assertEquals("8", item(set, FIRST).answer().orElseThrow().typed());
    }

    @Test
    void letsNoAnswerBeChangedWhereFeedbackCameAtOnce() {
        var set = an.byLink(teacher, Feedback.AT_ONCE, 1);
        begin(set);
        answer(set, FIRST, "7");
        assertInstanceOf(Receipt.Refused.class, answer(set, FIRST, "8"));
        assertInstanceOf(Receipt.Saved.class, answer(set, new Slot(1, 2), "1", "2", "3", "4"));
    }

    @Test
    void keepsWhatItCannotReadAsADraft() {
        var set = an.byLink(teacher);
        begin(set);
        assertInstanceOf(Receipt.Unread.class, answer(set, FIRST, "98,81"));
        assertEquals("98,81", item(set, FIRST).draft().orElseThrow());
        assertFalse(item(set, FIRST).isAnswered());
        assertEquals(0, answersOf(student).size());
    }

    @Test
    void keepsADraftOfAnyCharactersAndLength() {
        var set = an.byLink(teacher);
        begin(set);
        attempts.keepDraft(student, set, new Slot(1, 2), List.of("\u0000\uD800\"\\".repeat(500), "2"));
        assertTrue(item(set, new Slot(1, 2)).draft().isPresent());
    }

    @Test
    void earnsNothingOnTheLeaderboards() {
        var set = an.byLink(teacher);
        begin(set);
        var truth = item(set, FIRST).question().fields().get(0).asked().truth().toString();
        answer(set, FIRST, truth);
        var given = answersOf(student).get(0);
        assertTrue(given.marked().share().isFull());
        assertEquals(Origin.ASSIGNED, given.asked().origin());
        assertTrue(given.points().isNone());
    }

    @Test
    void measuresTheTimeFromTheFirstLookToTheFirstAnswer() {
        var set = an.byLink(teacher);
        begin(set);
        attempts.see(student, set, FIRST);
        clock.advance(Duration.ofSeconds(30));
        attempts.see(student, set, FIRST);
        clock.advance(Duration.ofSeconds(12));
        answer(set, FIRST, "7");
        clock.advance(Duration.ofSeconds(12));
        answer(set, FIRST, "8");
        assertEquals(42, item(set, FIRST).seconds().orElseThrow());
        attempts.see(student, set, new Slot(1, 2));
        clock.advance(Duration.ofHours(9));
        answer(set, new Slot(1, 2), "1", "2", "3", "4");
        assertEquals(1800, item(set, new Slot(1, 2)).seconds().orElseThrow());
    }

    @Test
    void allowsSoManyAttemptsAndNoMore() {
        var set = an.byLink(teacher, Feedback.AFTER_DUE, 2);
        begin(set);
        attempts.submit(student, set, 1);
        assertEquals(2, begin(set).number());
        attempts.submit(student, set, 2);
        assertTrue(attempts.begin(student, set, "Ali").isEmpty());
    }

    @Test
    void beginsNothingBeforeTheOpeningOrAfterTheEnd() {
        var set = an.byLink(teacher);
        clock.set(set.opensAt().minusSeconds(1));
        assertTrue(attempts.begin(student, set, "Ali").isEmpty());
        clock.set(set.dueAt().plusSeconds(1));
        assertTrue(attempts.begin(student, set, "Ali").isEmpty());
    }

    @Test
    void stopsWhoIsRemovedFromTheClass() {
        var classroom = an.classOf(teacher, student);
        var set = an.forClass(teacher, classroom);
        begin(set);
        var membership = loaded(() -> Membership.of(student, classroom)).orElseThrow();
        classrooms.changeMember(teacher, classroom.id(), membership.id(), Membership::remove);
        assertInstanceOf(Receipt.Refused.class, answer(set, FIRST, "7"));
        assertTrue(loaded(() -> Assignment.givenTo(student, set.id())).isPresent());
    }

    @Test
    void isFoundByTheClassAndByWhoBeganItAndByNobodyElse() {
        var set = an.forClass(teacher, an.classOf(teacher, student));
        assertTrue(loaded(() -> Assignment.givenTo(student, set.id())).isPresent());
        assertEquals(1, loaded(() -> Assignment.givenTo(student)).size());
        assertTrue(loaded(() -> Assignment.givenTo(cast.somebody(), set.id())).isEmpty());
        var linked = an.byLink(teacher);
        assertTrue(loaded(() -> Assignment.givenTo(student, linked.id())).isEmpty());
        begin(linked);
        assertTrue(loaded(() -> Assignment.givenTo(student, linked.id())).isPresent());
        assertTrue(loaded(() -> Assignment.of(student, set.id())).isEmpty());
        assertEquals(
                1, loaded(() -> Assignment.takenBy(student, linked.quizId())).size());
        assertTrue(loaded(() -> Assignment.takenBy(student, set.quizId())).isEmpty());
    }

    @Test
    void releasesTheSameNumbersOnlyAfterTheLastExtension() {
        var own = an.byLink(teacher);
        var same = an.withTheSameNumbers(teacher);
        var other = cast.somebody();
        for (var set : List.of(own, same)) {
            begin(set);
            attempts.begin(other, set, "Vali");
            assignments.extend(teacher, set.id(), other.id(), set.dueAt().plusSeconds(60));
        }
        assertEquals(own.dueAt(), loaded(() -> own.releaseTo(student)));
        assertEquals(same.dueAt().plusSeconds(60), loaded(() -> same.releaseTo(student)));
    }

    private Attempt begin(Assignment set) {
        return attempts.begin(student, set, "Ali").orElseThrow();
    }

    private Receipt answer(Assignment set, Slot slot, String... texts) {
        return answer(set, slot, UUID.randomUUID(), texts);
    }

    private Receipt answer(Assignment set, Slot slot, UUID submission, String... texts) {
        return attempts.answer(student, set, slot, submission, List.of(texts), clock.instant());
    }

    private List<Attempt> attemptsAt(Assignment set) {
        return loaded(() -> Attempt.of(student, set));
    }

    private List<String> codes(Assignment set, int attempt) {
        return loaded(() -> AttemptItem.of(Attempt.of(student, set).get(attempt - 1)).stream()
                .map(AttemptItem::code)
                .toList());
    }

    private AttemptItem item(Assignment set, Slot slot) {
        return loaded(() -> AttemptItem.of(Attempt.of(student, set).get(slot.attempt() - 1), slot.position())
                .orElseThrow());
    }

    private static List<Answer> answersOf(Person person) {
        return loaded(() -> Answer.latestOf(person, 100));
    }

    private Assignment reloaded(Assignment set) {
        return loaded(() -> Assignment.of(teacher, set.id())).orElseThrow();
    }

    private static <T> T loaded(Callable<T> read) {
        return QuarkusTransaction.requiringNew().call(read);
    }
}
