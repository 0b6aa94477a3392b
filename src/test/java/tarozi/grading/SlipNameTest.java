package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tarozi.question.Level;
import tarozi.question.Question;
import tarozi.question.Seed;
import tarozi.question.family.Families;
import tarozi.quiz.AQuiz;

class SlipNameTest {
    private static final Question QUESTION = Families.question(
                    AQuiz.item("a", "lstm-total", Level.TWO, Map.of()).variant(new Seed(7)))
            .orElseThrow();

    @Test
    void isTheSameByTheLedgerAsByMarkingAnew() {
        var texts = Anticipated.of(QUESTION, 0).stream()
                .map(wrong -> wrong.value().toString())
                .toList();
        for (String text : texts) {
            var grade = (Grade.Marked) Grader.grade(QUESTION, List.of(text));
            var byLedger = SlipName.kept(grade.slips());
            byLedger.ifPresent(name -> assertEquals(List.of(name), SlipName.in(grade), text));
        }
    }

    @Test
    void putsTwoTogetherInOneOrder() {
        assertEquals(Optional.of("a+b"), SlipName.kept(List.of("b+a")));
    }

    @Test
    void isLeftToMarkingAnewWhereSeveralSlipsMayFit() {
        assertEquals(Optional.empty(), SlipName.kept(List.of("a", "b")));
        assertEquals(Optional.empty(), SlipName.kept(List.of()));
    }
}
