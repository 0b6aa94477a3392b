package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.formula.Convention;
import tarozi.grading.slip.Slip;
import tarozi.grading.slip.Slips;
import tarozi.grading.slip.Work;
import tarozi.question.Asked;
import tarozi.question.Form;
import tarozi.question.Presentation;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Tier;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

class WaysBackTest {
    private static final int STRIDE = 97;

    static Stream<Question> questions() {
        return Families.all().stream()
                .filter(family -> family.form() == Form.INVERSE)
                .flatMap(family -> family.tiers().stream().flatMap(tier -> tier.conventions().stream()
                        .flatMap(convention -> some(family, tier, convention))));
    }

    private static Stream<Question> some(QuestionFamily family, Tier tier, Convention convention) {
        int all = family.choices(tier).size();
        return IntStream.range(0, all)
                .filter(place -> place % STRIDE == 0)
                .mapToObj(place -> new VariantCode(
                        family.tag(), tier.level(), convention, family.version(), Presentation.WORDS, place))
                .map(code -> family.question(code).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areThoseThatTryingEverySizeFinds(Question question) {
        var asked = (Asked.UnknownSize) question.fields().get(0).asked();
        assertEquals(
                tried(question, asked),
                WaysBack.of(question, asked),
                question.code().text());
    }

    @Test
    void areThereInEveryFamilyThatAsksForASize() {
        assertFalse(questions().toList().isEmpty());
        questions()
                .map(Question::family)
                .distinct()
                .forEach(family -> assertFalse(
                        questions()
                                .filter(question -> question.family() == family)
                                .allMatch(
                                        question -> Anticipated.of(question, 0).isEmpty()),
                        family.slug()));
    }

    private static Map<Long, List<Slip>> tried(Question question, Asked.UnknownSize asked) {
        var found = new TreeMap<Long, List<Slip>>();
        for (long size = 1; size <= 4 * asked.truth().value(); size++) {
            var network = question.with(asked.symbol(), size).network();
            var slips = Slips.of(new Work(network.formula(), network, Form.INVERSE)).stream()
                    .filter(slip -> slip.value() == asked.given().value())
                    .toList();
            if (!slips.isEmpty()) {
                found.put(size, slips);
            }
        }
        return found;
    }
}
