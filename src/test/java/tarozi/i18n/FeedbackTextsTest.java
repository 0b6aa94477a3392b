package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarozi.formula.Bias;
import tarozi.formula.Convention;
import tarozi.formula.Lstm;
import tarozi.formula.Network;
import tarozi.formula.Shape;
import tarozi.grading.Feedback;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Seed;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** What a wrong answer is told, in every language. */
class FeedbackTextsTest {
    private static final Question LSTM =
            total(lstm(64, 128, Bias.ONE), Map.of(Convention.PYTORCH, total(lstm(64, 128, Bias.TWO))));
    private static final Question SQUARE = total(lstm(4, 4, Bias.ONE), Map.of());
    private static final Question UNITS = variant("lstm-units", Level.FOUR);
    private static final Question BREAKDOWN = variant("lstm-breakdown", Level.TWO);

    private final Reciter reciter = new Reciter();

    @Test
    void saysHowMuchIsMissingAndWhatItIs() {
        assertEquals(
                List.of(
                        "You are 512 short.",
                        "It looks as if a term is missing: biases = 4 (gates) × 128 (hidden units) = 512."),
                said(Language.EN, LSTM, "98304"));
        assertEquals(
                List.of(
                        "Kerakligidan 512 ta kam.",
                        "Aftidan, bitta had tushib qolgan: "
                                + "siljish (bias) hadlari = 4 (darvozalar) × 128 (yashirin neyronlar) = 512."),
                said(Language.UZ, LSTM, "98304"));
        assertEquals(
                List.of(
                        "Это на 512 меньше, чем нужно.",
                        "Похоже, пропущено слагаемое: смещения = 4 (вентили) × 128 (скрытые нейроны) = 512."),
                said(Language.RU, LSTM, "98304"));
    }

    @Test
    void namesTheConventionThatTheNumberIsRightBy() {
        assertEquals(
                List.of(
                        "You are 512 over.",
                        "Your number is right by another convention: PyTorch. "
                                + "Here the convention shown with the question counts.",
                        "It looks as if you counted two bias vectors, as PyTorch does. "
                                + "By the convention of this question there is one."),
                said(Language.EN, LSTM, "99328"));
    }

    @Test
    void tellsTwoSlipsTogetherFromTwoThatEachExplainTheNumber() {
        assertEquals(
                "Ваше число объяснили бы две эти ошибки вместе:",
                said(Language.RU, LSTM, "73728").get(1));
        assertEquals(
                "Ваше число объяснила бы любая из этих ошибок:",
                said(Language.RU, SQUARE, "80").get(1));
    }

    @Test
    void feedbackHasAllItsWordsAndNoOthers() {
        for (Language language : Language.values()) {
            said(language, LSTM, "98304");
            said(language, LSTM, "99328");
            said(language, LSTM, "98815");
            said(language, LSTM, "9".repeat(30));
            said(language, LSTM, "4*128*64 + 4*128*128 + 7");
            said(language, LSTM, "73728");
            said(language, SQUARE, "80");
            said(language, UNITS, "0");
            said(language, UNITS, "33");
            said(language, BREAKDOWN, carried(BREAKDOWN, 1));
        }
        assertEquals(Reciter.all("feedback"), reciter.taken("feedback"));
    }

    /** Right terms but the last, which is too large by so much, and their sum. */
    private static String[] carried(Question question, long tooMuch) {
        List<Long> truths = question.fields().stream()
                .map(field -> field.asked().truth().value())
                .toList();
        int last = truths.size() - 2;
        return IntStream.range(0, truths.size())
                .mapToObj(field -> Long.toString(truths.get(field) + (field < last ? 0 : tooMuch)))
                .toArray(String[]::new);
    }

    private static Network lstm(long inputs, long units, Bias bias) {
        return Network.of(Shape.of(17, inputs), Lstm.of(inputs, units, bias));
    }

    private List<String> said(Language language, Question question, String... typed) {
        Grade.Marked marked = (Grade.Marked) Grader.grade(question, List.of(typed));
        return marked.fields().stream()
                .flatMap(field -> Feedback.of(question, field).stream())
                .map(statement -> reciter.say(language, statement))
                .toList();
    }

    private static Question variant(String family, Level level) {
        QuestionFamily asked = Families.called(family).orElseThrow();
        return asked.question(asked.variant(level, Convention.KERAS, Presentation.WORDS, new Seed(1)))
                .orElseThrow();
    }

    private static Question total(Network network, Map<Convention, Task> others) {
        QuestionFamily family = Families.called("lstm-total").orElseThrow();
        VariantCode code = new VariantCode(family.tag(), Level.ONE, Convention.KERAS, 1, Presentation.WORDS, 0);
        return new Question(family, code, total(network), others);
    }

    private static Task total(Network network) {
        return Task.total(network, Statement.of("question.ask.total"), network.formula());
    }
}
