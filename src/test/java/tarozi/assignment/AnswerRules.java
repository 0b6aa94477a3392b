package tarozi.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.answer.Origin;
import tarozi.assignment.Attempts.Slot;

/** What holds for the answers of an attempt, on whichever database. */
abstract class AnswerRules extends AtWork {
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
}
