package tarozi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Scoring;
import tarozi.report.Remarking.Reason;

class RemarkingTest {
    private static final Content ASKED = AClass.quiz(2);

    @Test
    void namesEveryItemWhosePointsChange() {
        var dearer = ASKED.with(List.of(AClass.item("q1", 20, Credit.EXACT), second(Credit.EXACT)));
        var remarking = to(dearer);
        assertEquals(3, remarking.changes().size());
        var change = remarking.changes().get(0);
        assertEquals("q1", change.item().key());
        assertEquals(10, change.before().orElseThrow().earned());
        assertEquals(20, change.after().orElseThrow().earned());
        assertEquals(Set.of(Reason.POINTS), change.reasons());
    }

    @Test
    void saysWhoGainsAndWhoLoses() {
        var dearer = ASKED.with(List.of(AClass.item("q1", 30, Credit.EXACT), second(Credit.EXACT)));
        var remarking = to(dearer);
        assertEquals(
                List.of(1, -1, 0),
                remarking.totals().stream().map(it -> Integer.signum(it.gain())).toList());
        assertEquals(1, remarking.gaining());
        assertEquals(1, remarking.losing());
    }

    @Test
    void takesAnItemOutForEverybody() {
        var remarking = to(ASKED.with(List.of(second(Credit.EXACT))));
        assertTrue(remarking.changes().stream()
                .allMatch(change -> change.after().isEmpty() && change.reasons().equals(Set.of(Reason.TAKEN_OUT))));
        assertEquals(10, remarking.totals().get(0).after().full());
    }

    @Test
    void saysWhenTheCreditOrTheRuleIsWhatChanged() {
        var generous = to(ASKED.with(List.of(AClass.item("q1", 10, Credit.EXACT), second(Credit.EVERYBODY))));
        assertEquals(Set.of(Reason.CREDIT), generous.changes().get(0).reasons());
        assertEquals(0, generous.losing());
        var strict = new Content(ASKED.title(), ASKED.about(), ASKED.numbers(), Scoring.EXACT, ASKED.items());
        assertEquals(Set.of(Reason.SCORING), to(strict).changes().get(0).reasons());
    }

    @Test
    void changesNothingWhereThePointsAreTheSame() {
        assertTrue(to(ASKED).isEmpty());
        assertEquals(List.of(), to(ASKED).totals());
    }

    @Test
    void differsInItsDigestAsSoonAsAnAnswerComes() {
        var dearer = ASKED.with(List.of(AClass.item("q1", 20, Credit.EXACT), second(Credit.EXACT)));
        var before = remarking(dearer, 1000, -1);
        assertEquals(before.digest(), remarking(dearer, 1000, -1).digest());
        assertNotEquals(before.digest(), remarking(dearer, 1000, 0).digest());
    }

    private static Item second(Credit credit) {
        return AClass.item("q2", 10, credit);
    }

    /** One has the first right, one the second by half, one nothing. */
    private static Remarking to(Content wanted) {
        return Remarking.of(some(ASKED), ASKED, new Results(ASKED, some(wanted).students()), wanted);
    }

    private static Results some(Content content) {
        return AClass.with(content)
                .student(1000, 0)
                .student(0, 500)
                .student(0, 0)
                .results();
    }

    private static Remarking remarking(Content wanted, int... permilles) {
        return Remarking.of(
                AClass.with(ASKED).student(permilles).results(),
                ASKED,
                AClass.with(wanted).student(permilles).results(),
                wanted);
    }
}
