package tarozi.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tarozi.answer.Marked;
import tarozi.formula.Convention;
import tarozi.grading.Share;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

class ScoreTest {
    private static final Marked HALF = new Marked(new Share(500), List.of("bias-left-out"));
    private static final Marked ELSEWHERE = new Marked(Share.NONE, List.of("other_convention"));

    @Test
    void givesTheShareThatIsRight() {
        var score = score(quiz(Scoring.FLAT, item("a", 10, Credit.EXACT)), Map.of("a", HALF));
        assertEquals(5, score.earned());
        assertEquals(10, score.full());
    }

    @Test
    void givesAllOrNothingWhereTheQuizSaysSo() {
        var quiz = quiz(Scoring.EXACT, item("a", 10, Credit.EXACT), item("b", 4, Credit.EXACT));
        assertEquals(4, score(quiz, Map.of("a", HALF, "b", Marked.right())).earned());
    }

    @Test
    void givesNothingForWhatWasNotAnswered() {
        var quiz = quiz(Scoring.FLAT, item("a", 10, Credit.EXACT), item("b", 6, Credit.ANY_CONVENTION));
        assertEquals(0, score(quiz, Map.of()).earned());
        assertEquals(16, score(quiz, Map.of()).full());
    }

    @Test
    void countsAnotherConventionInFullWhereEveryOneCounts() {
        var strict = quiz(Scoring.EXACT, item("a", 10, Credit.EXACT));
        var lenient = quiz(Scoring.EXACT, item("a", 10, Credit.ANY_CONVENTION));
        assertEquals(0, score(strict, Map.of("a", ELSEWHERE)).earned());
        assertEquals(10, score(lenient, Map.of("a", ELSEWHERE)).earned());
    }

    @Test
    void forgivesNoOtherSlipTogetherWithAConvention() {
        var mixed = new Marked(new Share(500), List.of("other_convention", "bias-left-out"));
        var lenient = quiz(Scoring.FLAT, item("a", 10, Credit.ANY_CONVENTION));
        assertEquals(5, score(lenient, Map.of("a", mixed)).earned());
    }

    @Test
    void givesEverybodyThePointsOfAMistakenQuestion() {
        var quiz = quiz(Scoring.FLAT, item("a", 10, Credit.EVERYBODY), item("b", 5, Credit.EXACT));
        assertEquals(10, score(quiz, Map.of("b", ELSEWHERE)).earned());
    }

    @Test
    void takesOutWhatAnotherVersionDoesNotHave() {
        var later = quiz(Scoring.FLAT, item("b", 5, Credit.EXACT), item("c", 7, Credit.EXACT));
        var score = Score.by(later, Set.of("a", "b"), Map.of("a", Marked.right(), "b", Marked.right()));
        assertEquals(List.of(new Score.Line("b", 5, 5)), score.lines());
    }

    @Test
    void countsByThePointsOfTheVersionItIsMarkedBy() {
        var answers = Map.of("a", Marked.right());
        assertEquals(
                10,
                score(quiz(Scoring.FLAT, item("a", 10, Credit.EXACT)), answers).earned());
        assertEquals(
                3,
                score(quiz(Scoring.FLAT, item("a", 3, Credit.EXACT)), answers).earned());
    }

    @Test
    void knowsNoClockAndNoRivals() {
        for (var scoring : List.of(Scoring.SPEED, Scoring.FIRST_CORRECT)) {
            var quiz = quiz(scoring, item("a", 10, Credit.EXACT));
            assertEquals(10, score(quiz, Map.of("a", Marked.right())).earned());
        }
    }

    private static Score score(Content quiz, Map<String, Marked> answers) {
        return Score.by(quiz, quiz.items().stream().map(Item::key).toList(), answers);
    }

    private static Content quiz(Scoring scoring, Item... items) {
        return new Content(Words.in("en", "Gates"), Words.NONE, Numbers.OWN, scoring, List.of(items));
    }

    private static Item item(String key, int points, Credit credit) {
        return new Item(
                key, "lstm-total", Level.TWO, Convention.KERAS, Presentation.WORDS, Map.of(), 90, points, credit);
    }
}
