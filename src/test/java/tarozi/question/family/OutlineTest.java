package tarozi.question.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.formula.Convention;
import tarozi.formula.Count;
import tarozi.question.Presentation;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Speaker;
import tarozi.question.Statement;
import tarozi.question.Tier;

/** An outline is for a wall at which people with different numbers look. */
class OutlineTest {
    private static final Speaker LITERAL = new Speaker() {
        @Override
        public String say(String key, Object... arguments) {
            return key + Arrays.asList(arguments);
        }

        @Override
        public String number(long value) {
            return Long.toString(value);
        }
    };

    /** A family at a level under a convention. */
    record Kind(QuestionFamily family, Tier tier, Convention convention) {
        Stream<Question> siblings() {
            return family
                    .variants(
                            tier.level(),
                            convention,
                            tier.presentations(convention).get(0),
                            sizes -> true)
                    .stream()
                    .map(code -> family.question(code).orElseThrow());
        }

        @Override
        public String toString() {
            return family.slug() + " " + tier.level() + " " + convention;
        }
    }

    static Stream<Kind> kinds() {
        return Families.all().stream().flatMap(family -> family.tiers().stream()
                .flatMap(tier -> tier.conventions().stream().map(convention -> new Kind(family, tier, convention))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isTheSameForAllSiblings(Kind kind) {
        Set<Prompt> outlines = new HashSet<>();
        kind.siblings().forEach(sibling -> outlines.add(sibling.outline()));
        assertEquals(1, outlines.size(), () -> outlines.toString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tellsNoSizeAndNoAnswer(Kind kind) {
        kind.siblings().limit(50).forEach(question -> {
            var said = numbers(question.outline());
            for (var layer : question.network().layers()) {
                layer.sizes()
                        .forEach(size -> assertFalse(said.contains(size.value() + "") && size.value() > 9, () -> {
                            return size + " in " + question.outline();
                        }));
            }
            question.fields().forEach(field -> assertFalse(isTold(field.asked().truth(), said), () -> field + ""));
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesEverySizeThatIsGivenByALetter(Kind kind) {
        var question = kind.siblings().findFirst().orElseThrow();
        var symbols = question.outline().rows().stream().map(Prompt.Row::symbol).toList();
        assertFalse(symbols.isEmpty());
        var code = question.code();
        var letters = new tarozi.question.VariantCode(
                code.tag(), code.level(), code.convention(), code.version(), Presentation.SYMBOLS, code.place());
        kind.family()
                .question(letters)
                .ifPresent(other -> assertEquals(
                        other.prompt().rows().stream().map(Prompt.Row::symbol).toList(), symbols));
    }

    private static boolean isTold(Count truth, Set<String> numbers) {
        return truth.value() > 9 && numbers.contains(truth.toString());
    }

    private static Set<String> numbers(Prompt prompt) {
        var statements = new ArrayList<Statement>(prompt.chips());
        prompt.layers().forEach(statements::addAll);
        prompt.rows().forEach(row -> statements.add(row.meaning()));
        statements.add(prompt.ask());
        Set<String> numbers = new HashSet<>();
        statements.forEach(
                statement -> numbers.addAll(Arrays.asList(statement.by(LITERAL).split("\\D+"))));
        return numbers;
    }
}
