package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
import tarozi.formula.Formula;
import tarozi.formula.Network;
import tarozi.formula.Padding;
import tarozi.formula.Shape;
import tarozi.grading.slip.Lengths;
import tarozi.grading.slip.Slip;
import tarozi.grading.slip.Slips;
import tarozi.grading.slip.Work;
import tarozi.question.Asked;
import tarozi.question.Form;
import tarozi.question.Question;

/** Every slip has words in every language, and nothing else has. */
class SlipTextsTest {
    /** No family asks for the count of a convolution with a stride yet. */
    private static final Work STRIDED = strided();

    private final Reciter reciter = new Reciter();

    @Test
    void slipsHaveAllTheirWordsAndNoOthers() {
        Variants.of(24).flatMap(SlipTextsTest::slips).map(Slip::what).forEach(reciter::sayInEveryLanguage);
        Slips.of(STRIDED).stream().map(Slip::what).forEach(reciter::sayInEveryLanguage);
        assertEquals(Reciter.all("slip"), reciter.taken("slip"));
    }

    @Test
    void twoSlipsTogetherHaveWordsToo() {
        Variants.of(1)
                .flatMap(SlipTextsTest::works)
                .flatMap(SlipTextsTest::pairs)
                .flatMap(List::stream)
                .map(Slip::what)
                .distinct()
                .forEach(reciter::sayInEveryLanguage);
    }

    /** Pairs that can be named: both are common, and no slip alone explains the number. */
    private static Stream<List<Slip>> pairs(Work work) {
        Set<Long> explained = Slips.of(work).stream().map(Slip::value).collect(Collectors.toSet());
        return Slips.pairs(work)
                .filter(pair -> pair.stream().allMatch(Slip::isMain))
                .filter(pair -> !explained.contains(pair.get(1).value()));
    }

    private static Work strided() {
        Network network =
                Network.of(Shape.of(28, 28, 3), Conv.of(2, 3, 3, 8, Bias.ONE).moving(2, Padding.VALID));
        return new Work(network.formula(), network, Form.TOTAL);
    }

    private static Stream<Slip> slips(Question question) {
        Stream<Slip> lengths = question.fields().stream().flatMap(field -> {
            if (field.asked() instanceof Asked.Length length) {
                return Lengths.of(length.sliding()).stream();
            }
            return field.asked() instanceof Asked.Channels channels
                    ? Lengths.ofChannels(channels.conv()).stream()
                    : Stream.of();
        });
        return Stream.concat(lengths, works(question).flatMap(work -> Slips.of(work).stream()));
    }

    private static Stream<Work> works(Question question) {
        return question.fields().stream()
                .flatMap(field -> formula(field.asked()))
                .map(formula ->
                        new Work(formula, question.network(), question.family().form()));
    }

    private static Stream<Formula> formula(Asked asked) {
        if (asked instanceof Asked.Total total) {
            return Stream.of(total.formula());
        }
        if (asked instanceof Asked.Sum sum) {
            return Stream.of(sum.formula());
        }
        return asked instanceof Asked.UnknownSize size ? Stream.of(size.formula()) : Stream.of();
    }
}
