package tarozi.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.classroom.Membership;

/** What holds for attempts, on whichever database. */
abstract class AttemptRules extends AtWork {
    @Test
    void beginsOneAttemptHoweverManyTabsBeginIt() throws Exception {
        var set = an.byLink(teacher, Feedback.AFTER_DUE, 10);
        var begun = AtOnce.times(4, () -> begin(set).id());
        assertEquals(1, begun.stream().distinct().count());
        assertEquals(1, attemptsAt(set).size());
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
    void allowsSoManyAttemptsAndNoMore() {
        var set = an.byLink(teacher, Feedback.AFTER_DUE, 2);
        begin(set);
        attempts.submit(student, set, 1);
        assertEquals(2, begin(set).number());
        attempts.submit(student, set, 2);
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
}
