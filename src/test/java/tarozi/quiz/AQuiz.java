package tarozi.quiz;

import java.util.List;
import java.util.Map;
import tarozi.formula.Convention;
import tarozi.question.Level;
import tarozi.question.Presentation;

/** Contents for tests. */
public final class AQuiz {
    private AQuiz() {}

    /** Two items: the total of an LSTM, and its breakdown with few units. */
    public static Content content() {
        return new Content(
                new Words(Map.of("en", "Gates", "ru", "Вентили")),
                Words.in("en", "What an LSTM costs"),
                Numbers.OWN,
                Scoring.FLAT,
                List.of(
                        item("a", "lstm-total", Level.TWO, Map.of()),
                        item("b", "lstm-breakdown", Level.TWO, Map.of("n", new Range(50, 90)))));
    }

    public static Item item(String key, String family, Level level, Map<String, Range> ranges) {
        return new Item(key, family, level, Convention.KERAS, Presentation.WORDS, ranges, 90, 10, Credit.EXACT);
    }
}
