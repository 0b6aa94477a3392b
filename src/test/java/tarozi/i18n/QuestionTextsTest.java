package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
import tarozi.formula.Convention;
import tarozi.formula.Dense;
import tarozi.formula.Embedding;
import tarozi.formula.Flatten;
import tarozi.formula.Gru;
import tarozi.formula.Layer;
import tarozi.formula.Lstm;
import tarozi.formula.Network;
import tarozi.formula.Padding;
import tarozi.formula.Part;
import tarozi.formula.Reset;
import tarozi.formula.Returns;
import tarozi.formula.Role;
import tarozi.formula.Shape;
import tarozi.formula.SimpleRnn;
import tarozi.formula.Size;
import tarozi.question.Asked;
import tarozi.question.Field;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.VariantCode;
import tarozi.question.Wording;
import tarozi.question.family.Families;

/** Everything that a question can say has words in every language, and nothing else has. */
class QuestionTextsTest {
    private static final Reciter RECITER = new Reciter();
    private static final Size M = Size.of("m", 3);
    private static final Size N = Size.of("n", 4);
    private static final Shape STEPS = Shape.of(17, 3);
    private static final Shape IMAGE = Shape.of(28, 28, 3);

    /** Every kind of layer with every number of biases that it can have, whether or not a family asks about it yet. */
    private static final List<Network> KINDS = List.of(
            Network.of(Shape.of(3), new Dense(M, N, Bias.NONE)),
            Network.of(Shape.of(3), new Dense(M, N, Bias.ONE)),
            Network.of(STEPS, new SimpleRnn(M, N, Bias.NONE, Returns.LAST_STEP)),
            Network.of(STEPS, new SimpleRnn(M, N, Bias.ONE, Returns.LAST_STEP)),
            Network.of(STEPS, new SimpleRnn(M, N, Bias.TWO, Returns.LAST_STEP)),
            Network.of(STEPS, new Lstm(M, N, Bias.NONE, Returns.LAST_STEP)),
            Network.of(STEPS, new Lstm(M, N, Bias.ONE, Returns.LAST_STEP)),
            Network.of(STEPS, new Lstm(M, N, Bias.TWO, Returns.LAST_STEP)),
            Network.of(STEPS, Gru.of(M, N, Reset.BEFORE)),
            Network.of(STEPS, Gru.of(M, N, Reset.AFTER)),
            Network.of(Shape.of(17), Embedding.of(500, 8)),
            Network.of(IMAGE, Conv.of(2, 5, 3, 4, Bias.ONE), new Flatten(), Dense.of(24 * 24 * 4, 10)),
            Network.of(STEPS, Conv.of(1, 5, 3, 4, Bias.NONE)),
            Network.of(IMAGE, Conv.of(2, 5, 3, 4, Bias.ONE)),
            Network.of(IMAGE, Conv.of(2, 5, 3, 4, Bias.ONE).moving(2, Padding.SAME)),
            Network.of(IMAGE, Conv.of(2, 5, 3, 4, Bias.ONE).moving(2, Padding.by(1))),
            Network.of(Shape.of(9, 9, 9, 3), Conv.of(3, 5, 3, 4, Bias.ONE)));

    @BeforeAll
    static void sayEverything() {
        Variants.presented(24).forEach(QuestionTextsTest::say);
        KINDS.stream().flatMap(QuestionTextsTest::questions).forEach(QuestionTextsTest::say);
        names().forEach(RECITER::sayInEveryLanguage);
    }

    @Test
    void questionsHaveAllTheirWordsAndNoOthers() {
        assertEquals(Reciter.all("question"), RECITER.taken("question"));
    }

    @Test
    void namesOfTheEngineHaveAllTheirWordsAndNoOthers() {
        assertEquals(Reciter.all("engine"), RECITER.taken("engine"));
    }

    @Test
    void everyKindOfLayerIsSpokenOf() {
        Set<Class<?>> spoken = new HashSet<>();
        KINDS.forEach(network -> network.layers().forEach(layer -> spoken.add(layer.getClass())));
        assertEquals(Set.of(Layer.class.getPermittedSubclasses()), spoken);
    }

    @Test
    void noTwoNamesOfAKindAreTheSame() {
        for (Language language : Language.values()) {
            assertDistinct(language, Arrays.stream(Role.values()).map(Wording::role));
            assertDistinct(language, Arrays.stream(Part.values()).map(Wording::part));
            assertDistinct(language, Arrays.stream(Convention.values()).map(Wording::convention));
        }
    }

    @Test
    void anUnknownSizeStandsInItsSentenceAsALetter() {
        var lstm = Network.of(STEPS, Lstm.of(3, 4, Bias.ONE));
        var prompt = question(Task.inverse(lstm, lstm.layers().get(0).sizes().get(1)), Presentation.WORDS)
                .prompt();
        Statement layer = prompt.layers().get(0).get(0);
        assertEquals("An LSTM layer with n hidden units.", RECITER.say(Language.EN, layer));
        assertEquals("LSTM qatlami, n ta yashirin neyron.", RECITER.say(Language.UZ, layer));
        assertEquals("Слой LSTM: скрытых нейронов — n.", RECITER.say(Language.RU, layer));
        assertEquals(
                "У этого слоя всего 128 обучаемых параметров. Чему равно n (скрытые нейроны)?",
                RECITER.say(Language.RU, prompt.ask()));
    }

    private static void assertDistinct(Language language, Stream<Statement> names) {
        Map<String, Statement> seen = new HashMap<>();
        names.forEach(name -> {
            Statement before = seen.put(RECITER.say(language, name), name);
            assertFalse(before != null, () -> before + " and " + name + " in " + language);
        });
    }

    private static void say(Question question) {
        say(question.prompt());
        say(question.outline());
        question.hints().forEach(RECITER::sayInEveryLanguage);
        question.fields().forEach(field -> RECITER.sayInEveryLanguage(field.label()));
    }

    private static void say(Prompt prompt) {
        prompt.chips().forEach(RECITER::sayInEveryLanguage);
        prompt.input().ifPresent(RECITER::sayInEveryLanguage);
        prompt.layers().forEach(layer -> layer.forEach(RECITER::sayInEveryLanguage));
        prompt.rows().forEach(row -> RECITER.sayInEveryLanguage(row.meaning()));
        RECITER.sayInEveryLanguage(prompt.ask());
    }

    private static Stream<Statement> names() {
        return Stream.of(
                        Arrays.stream(Role.values()).map(Wording::role),
                        Arrays.stream(Part.values()).map(Wording::part),
                        Arrays.stream(Convention.values()).map(Wording::convention),
                        KINDS.stream()
                                .flatMap(network -> network.layers().stream())
                                .map(Wording::layer))
                .flatMap(named -> named);
    }

    private static Stream<Question> questions(Network network) {
        Task task = network.layers().get(0) instanceof Conv conv
                ? new Task(
                        network,
                        Statement.of("question.ask.shape"),
                        List.of(new Field(
                                Statement.of("question.height"), new Asked.Length(conv.along(0, network.input())))))
                : Task.total(network, Statement.of("question.ask.total"), network.formula());
        return Stream.of(question(task, Presentation.WORDS), question(task, Presentation.SYMBOLS));
    }

    private static Question question(Task task, Presentation presentation) {
        QuestionFamily family = Families.called("lstm-total").orElseThrow();
        return new Question(
                family, new VariantCode(family.tag(), Level.ONE, Convention.KERAS, 1, presentation, 0), task, Map.of());
    }
}
