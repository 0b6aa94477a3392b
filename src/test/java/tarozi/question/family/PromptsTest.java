package tarozi.question.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
import tarozi.formula.Convention;
import tarozi.formula.Factor;
import tarozi.formula.Layer;
import tarozi.formula.Part;
import tarozi.formula.Role;
import tarozi.question.Form;
import tarozi.question.Numbers;
import tarozi.question.Presentation;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Statement;
import tarozi.question.Statement.Joined;
import tarozi.question.Tier;
import tarozi.question.VariantCode;

class PromptsTest {
    record Look(QuestionFamily family, Tier tier, Convention convention, Presentation presentation) {
        Stream<Question> variants() {
            return IntStream.range(0, family.choices(tier).size()).mapToObj(this::question);
        }

        private Question question(int place) {
            var code = new VariantCode(family.tag(), tier.level(), convention, family.version(), presentation, place);
            return family.question(code).orElseThrow();
        }

        @Override
        public String toString() {
            return family.slug() + " " + tier.level() + " " + convention + " " + presentation;
        }
    }

    static Stream<Look> looks() {
        return Families.all().stream()
                .flatMap(family -> family.tiers().stream().flatMap(tier -> tier.conventions().stream()
                        .flatMap(convention -> tier.presentations(convention).stream()
                                .map(presentation -> new Look(family, tier, convention, presentation)))));
    }

    static Stream<Look> inverse() {
        return looks().filter(look -> look.family().form() == Form.INVERSE);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void stateTheConventionAndTheBiasesOfEveryLayer(Look look) {
        var question = look.question(0);
        var chips = question.prompt().chips().stream().map(Statement::key).toList();
        if (look.family().form() == Form.FRAMEWORKS) {
            assertEquals(List.of("engine.convention.BOTH"), chips);
            return;
        }
        assertEquals("engine.convention." + look.convention(), chips.get(0));
        for (var layer : question.network().layers()) {
            if (layer.bias() != Bias.NONE || hasWeights(layer)) {
                assertTrue(chips.stream().anyMatch(chip -> chip.endsWith("." + layer.bias())), chips::toString);
            }
        }
    }

    private static boolean hasWeights(Layer layer) {
        return layer.formula().terms().stream().anyMatch(term -> term.part() != Part.VECTORS);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void giveEverySizeThatTheCountNeeds(Look look) {
        var question = look.question(0);
        var given = Numbers.of(question.prompt());
        var hidden = question.task().unknown().orElse("");
        question.network().layers().stream()
                .flatMap(layer -> layer.sizes().stream())
                .filter(factor -> factor.role() != Role.INPUTS
                        || question.network().layers().size() == 1)
                .filter(factor -> !factor.symbol().equals(hidden))
                .map(Factor::value)
                .forEach(value -> assertTrue(given.contains(value), () -> value + " is not in " + given));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void areOfTheirPresentationAlone(Look look) {
        var question = look.question(0);
        var prompt = question.prompt();
        switch (look.presentation()) {
            case WORDS -> {
                assertEquals(question.network().layers().size(), prompt.layers().size());
                assertTrue(prompt.input().isPresent()
                        && prompt.rows().isEmpty()
                        && prompt.code().isEmpty());
            }
            case SYMBOLS -> assertTrue(!prompt.rows().isEmpty() && prompt.code().isEmpty());
            case KERAS -> assertTrue(prompt.code().orElseThrow().startsWith("model = Sequential(["));
            case PYTORCH -> assertTrue(prompt.code().orElseThrow().contains("nn."));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void tellThatAKernelIsAsLongAlongEveryAxis(Look look) {
        var prompt = look.question(0).prompt();
        look.question(0).network().layers().stream()
                .filter(Conv.class::isInstance)
                .map(Conv.class::cast)
                .filter(conv -> look.presentation() == Presentation.SYMBOLS)
                .filter(conv -> conv.kernel().size() > 1)
                .map(conv -> Statement.of(
                        "question.story.kernel",
                        new Joined(" × ", Collections.nCopies(conv.kernel().size(), "k"))))
                .forEach(kernel ->
                        assertTrue(prompt.layers().stream().anyMatch(told -> told.contains(kernel)), prompt::toString));
    }

    @Test
    void neverShowTheWidthAfterFlattening() {
        var family = Families.called("conv-network").orElseThrow();
        family.tiers().forEach(tier -> tier.conventions()
                .forEach(
                        convention -> assertFalse(tier.presentations(convention).contains(Presentation.PYTORCH))));
    }

    @ParameterizedTest
    @MethodSource("inverse")
    void neverShowTheSizeThatIsAskedFor(Look look) {
        look.variants().forEach(question -> {
            long unknown = question.fields().get(0).asked().truth().value();
            assertFalse(
                    Numbers.of(question.prompt()).contains(unknown),
                    () -> unknown + " can be read in " + question.code());
        });
    }

    @ParameterizedTest
    @MethodSource("looks")
    void comeWithOneToThreeHints(Look look) {
        var question = look.question(0);
        assertFalse(question.hints().isEmpty());
        assertTrue(question.hints().size() <= 3);
    }
}
