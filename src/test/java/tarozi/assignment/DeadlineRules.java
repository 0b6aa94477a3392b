package tarozi.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.assignment.Attempts.Slot;

/** What holds before, at and after the end, on whichever database. */
abstract class DeadlineRules extends AtWork {
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
    void beginsNothingBeforeTheOpeningOrAfterTheEnd() {
        var set = an.byLink(teacher);
        clock.set(set.opensAt().minusSeconds(1));
        assertTrue(attempts.begin(student, set, "Ali").isEmpty());
        clock.set(set.dueAt().plusSeconds(1));
        assertTrue(attempts.begin(student, set, "Ali").isEmpty());
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
}
