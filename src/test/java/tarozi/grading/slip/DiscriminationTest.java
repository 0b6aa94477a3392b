package tarozi.grading.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.formula.Convention;
import tarozi.formula.Formula;
import tarozi.question.Asked;
import tarozi.question.Presentation;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Statement;
import tarozi.question.Tier;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** Walks every variant that there is: a wrong way never gives the right number, and the main wrong ways differ. */
class DiscriminationTest {
    private static final int FEWEST_VARIANTS = 60;

    record Offer(QuestionFamily family, Tier tier, Convention convention) {
        Stream<Question> variants() {
            return IntStream.range(0, family.choices(tier).size()).mapToObj(this::question);
        }

        Question question(int place) {
            var code = new VariantCode(
                    family.tag(), tier.level(), convention, family.version(), Presentation.WORDS, place);
            return family.question(code).orElseThrow();
        }

        @Override
        public String toString() {
            return family.slug() + " " + tier.level() + " " + convention;
        }
    }

    static Stream<Offer> offers() {
        return Families.all().stream().flatMap(family -> family.tiers().stream()
                .flatMap(tier -> tier.conventions().stream().map(convention -> new Offer(family, tier, convention))));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void letsNoSlipGiveTheRightNumberAndNoTwoMainSlipsTheSame(Offer offer) {
        offer.variants().forEach(question -> question.fields().forEach(field -> check(question, field.asked())));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void isEquallyHardForAllSiblings(Offer offer) {
        var difficulties = offer.variants().map(Question::difficulty).collect(Collectors.toSet());
        assertEquals(1, difficulties.size(), difficulties::toString);
    }

    @ParameterizedTest
    @MethodSource("offers")
    void hasVariantsEnoughForARoomAndACodeForEach(Offer offer) {
        int variants = offer.family().choices(offer.tier()).size();
        assertTrue(variants >= FEWEST_VARIANTS, () -> "only " + variants);
        assertTrue(variants <= VariantCode.PLACES);
        assertTrue(offer.tier().grid().combinations() < 1_000_000);
    }

    private static void check(Question question, Asked asked) {
        long truth = asked.truth().value();
        if (asked instanceof Asked.Length length) {
            var slips = Lengths.of(length.sliding());
            assertTrue(!Lengths.hides(length.sliding()), () -> "a slip hides in " + question.code());
            assertMainSlipsDiffer(question, slips);
        } else if (asked instanceof Asked.Channels channels) {
            assertTellsApart(question, truth, Lengths.ofChannels(channels.conv()));
        } else if (asked instanceof Asked.UnknownSize size) {
            assertCounts(question, size.formula());
        } else {
            assertCounts(question, asked instanceof Asked.Sum sum ? sum.formula() : ((Asked.Total) asked).formula());
        }
    }

    private static void assertCounts(Question question, Formula formula) {
        var work = new Work(formula, question.network(), question.family().form());
        var slips = Slips.of(work);
        assertEquals(
                slips.stream().filter(Slip::isMain).toList(),
                Slips.common(work).toList(),
                () -> "a rule knows more than it says in " + question.code());
        assertTrue(!slips.isEmpty(), () -> "no slip can be made in " + question.code());
        assertTellsApart(question, formula.total().value(), slips);
    }

    private static void assertTellsApart(Question question, long truth, List<Slip> slips) {
        for (var slip : slips) {
            assertTrue(slip.value() != truth, () -> slip.rule() + " gives the right number in " + question.code());
        }
        assertMainSlipsDiffer(question, slips);
    }

    private static void assertMainSlipsDiffer(Question question, List<Slip> slips) {
        Map<Long, Statement> main = new HashMap<>();
        for (var slip : slips) {
            var other = slip.isMain() ? main.putIfAbsent(slip.value(), slip.what()) : null;
            assertTrue(
                    other == null || other.equals(slip.what()),
                    () -> other + " gives the same as " + slip.what() + " in " + question.code());
        }
    }
}
