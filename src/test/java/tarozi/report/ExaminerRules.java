package tarozi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.Cast;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.QuizVersion;

/** What holds for marking again, on whichever database. */
abstract class ExaminerRules {
    @Inject
    Examiner examiner;

    @Inject
    Gradebook gradebook;

    @Inject
    Homework homework;

    @Inject
    AnAssignment an;

    @Inject
    Cast cast;

    private Person teacher;
    private Assignment set;
    private QuizVersion withoutTheFirst;

    @BeforeEach
    void letSomebodyBeHalfRight() {
        teacher = cast.member(Role.TEACHER).person();
        set = an.byLink(teacher);
        homework.done(cast.somebody(), set, "Ali", 0, -1);
        homework.done(cast.somebody(), set, "Vali", -1, -1);
        withoutTheFirst = homework.publish(
                teacher, set, set.content().with(List.of(AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of()))));
    }

    @Test
    void changesNothingUntilItIsConfirmed() {
        assertEquals(2, preview().totals().size());
        assertEquals(List.of(10, 20), points());
    }

    @Test
    void appliesWhatWasSeenAndKeepsTheOldScores() {
        var marking = mark(preview().digest());
        assertTrue(marking);
        assertEquals(List.of(10, 10), points());
        var kept = loaded(() -> Marking.of(set).get(0).changes());
        assertEquals(
                List.of(10, 20), kept.stream().map(MarkingChange::oldPoints).toList());
        assertEquals(List.of(20, 20), kept.stream().map(MarkingChange::oldFull).toList());
        assertEquals(List.of(10, 10), kept.stream().map(MarkingChange::newFull).toList());
    }

    @Test
    void appliesNothingThatWasNotSeen() {
        var seen = preview().digest();
        homework.done(cast.somebody(), set, "Zuhra", -1, 0);
        assertEquals(false, mark(seen));
        assertEquals(List.of(10, 20), points().subList(0, 2));
        assertEquals(0, loaded(() -> Marking.of(set)).size());
    }

    @Test
    void marksOnceHoweverManyTabsConfirmIt() throws Exception {
        var seen = preview().digest();
        Callable<Boolean> confirm = () -> mark(seen);
        var done = AtOnce.times(4, confirm);
        assertEquals(1, done.stream().filter(it -> it).count());
        assertEquals(1, loaded(() -> Marking.of(set)).size());
    }

    @Test
    void isTakenBackByMarkingAgainByTheVersionBefore() {
        mark(preview().digest());
        var back = loaded(() -> Marking.of(set).get(0).before());
        var seen = loaded(() -> examiner.preview(reloaded(), back)).digest();
        assertTrue(loaded(() -> examiner.mark(teacher, reloaded(), back, seen)).isPresent());
        assertEquals(List.of(10, 20), points());
        assertEquals(2, loaded(() -> Marking.of(set)).size());
        assertEquals(false, loaded(this::reloaded).isMarkedAgain());
    }

    private Remarking preview() {
        return loaded(() -> examiner.preview(reloaded(), withoutTheFirst));
    }

    private boolean mark(String seen) {
        return loaded(() -> examiner.mark(teacher, reloaded(), withoutTheFirst, seen))
                .isPresent();
    }

    /** By name. */
    private List<Integer> points() {
        return loaded(() -> gradebook.of(Assigned.of(reloaded()))).students().stream()
                .map(student -> student.counted().points())
                .toList();
    }

    private Assignment reloaded() {
        return Assignment.of(teacher, set.id()).orElseThrow();
    }

    private static <T> T loaded(Callable<T> thing) {
        return QuarkusTransaction.requiringNew().call(thing);
    }
}
