package tarozi.quiz.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarozi.formula.Convention;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.grading.Share;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.question.Question;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Range;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

class TrialTest {
    @Test
    void asksTheSameForTheSameSeed() {
        var one = Trial.of(Shelf.content(), 7, Past.NOTHING);
        var same = Trial.of(Shelf.content(), 7, Past.NOTHING);
        assertEquals(codes(one), codes(same));
        assertNotEquals(codes(one), codes(Trial.of(Shelf.content(), 8, Past.NOTHING)));
    }

    @Test
    void addsUpPointsByTheScoringOfTheQuiz() {
        var past = Past.NOTHING.with(1, Share.FULL).with(2, Share.of(1, 2));
        assertEquals(15, Trial.of(Shelf.content(), 7, past).points());
        var strict = new Content(
                Shelf.content().title(),
                Words.NONE,
                Numbers.OWN,
                Scoring.EXACT,
                Shelf.content().items());
        assertEquals(10, Trial.of(strict, 7, past).points());
        assertEquals(1, Trial.of(strict, 7, past).right());
    }

    @Test
    void takesNoPointsForQuestionsThatItDoesNotHave() {
        var past = IntStream.rangeClosed(1, 9)
                .boxed()
                .reduce(Past.NOTHING, (more, n) -> more.with(n, Share.FULL), (a, b) -> b);
        var trial = Trial.of(Shelf.content(), 7, past);
        assertEquals(trial.mostPoints(), trial.points());
        assertEquals(2, trial.right());
    }

    @Test
    void passesOverAnItemOfWhichNothingIsLeft() {
        var impossible = AQuiz.item("c", "lstm-total", Level.TWO, Map.of("n", new Range(97, 98)));
        var items = List.of(Shelf.content().items().get(0), impossible);
        assertEquals(
                1,
                Trial.of(Shelf.content().with(items), 7, Past.NOTHING).items().size());
    }

    @Test
    void givesTheCreditThatTheAuthorGives() {
        var exact = marked(Credit.EXACT, "1");
        assertTrue(exact.isNone());
        assertTrue(marked(Credit.EVERYBODY, "1").isFull());
        assertTrue(marked(Credit.ANY_CONVENTION, "1").isNone());
        assertTrue(marked(Credit.ANY_CONVENTION, underPyTorch()).isFull());
        assertTrue(marked(Credit.EXACT, underPyTorch()).isNone());
    }

    private static Share marked(Credit credit, String typed) {
        var grade = (Grade.Marked) Grader.grade(question(), List.of(typed));
        return Trial.earned(item(credit), grade);
    }

    private static String underPyTorch() {
        return question()
                .others()
                .get(Convention.PYTORCH)
                .fields()
                .get(0)
                .asked()
                .truth()
                .toString();
    }

    private static Question question() {
        return Trial.of(Shelf.content().with(List.of(item(Credit.EXACT))), 7, Past.NOTHING)
                .question(1)
                .orElseThrow();
    }

    private static Item item(Credit credit) {
        return new Item("a", "lstm-total", Level.TWO, Convention.KERAS, Presentation.WORDS, Map.of(), 60, 10, credit);
    }

    private static List<String> codes(Trial trial) {
        return trial.items().stream()
                .map(item -> trial.question(item).code().text())
                .toList();
    }
}
