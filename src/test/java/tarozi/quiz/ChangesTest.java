package tarozi.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarozi.question.Level;

class ChangesTest {
    private final Content before = AQuiz.content();

    @Test
    void areNoneBetweenEquals() {
        assertTrue(Changes.between(before, AQuiz.content()).isNone());
    }

    @Test
    void countWhatCameWentAndChanged() {
        var after = before.with(List.of(
                AQuiz.item("c", "gru-total", Level.TWO, Map.of()),
                AQuiz.item("d", "gru-total", Level.TWO, Map.of()),
                AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of())));
        assertEquals(new Changes(2, 1, 1, false, false), Changes.between(before, after));
    }

    @Test
    void tellOrderAndRulesApart() {
        var turned = before.with(List.of(before.items().get(1), before.items().get(0)));
        assertEquals(new Changes(0, 0, 0, true, false), Changes.between(before, turned));
        var renamed = Content.titled(Words.in("en", "Cells")).with(before.items());
        assertEquals(new Changes(0, 0, 0, false, true), Changes.between(before, renamed));
    }
}
