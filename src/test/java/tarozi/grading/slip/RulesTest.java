package tarozi.grading.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
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
import tarozi.formula.Shape;
import tarozi.formula.SimpleRnn;
import tarozi.formula.Size;
import tarozi.question.Form;

/** What the published catalogue of slips does not mention: layers of networks, parts, and the order of sizes. */
class RulesTest {
    private static final Work LSTM = whole(Shape.of(16, 3), Lstm.of(3, 4, Bias.ONE));
    private static final Work RNN = whole(Shape.of(16, 3), SimpleRnn.of(3, 4, Bias.ONE));
    private static final Work IMAGE = whole(Shape.of(10, 10, 3), Conv.of(2, 5, 3, 32, Bias.ONE));
    private static final Work MODEL =
            whole(Shape.of(16), Embedding.of(1_000, 3), Lstm.of(3, 4, Bias.ONE), Dense.of(4, 2));
    private static final Work PHOTOS = whole(
            Shape.of(10, 10, 3),
            Conv.of(2, 3, 3, 8, Bias.ONE),
            Conv.of(2, 3, 8, 6, Bias.ONE),
            new Flatten(),
            Dense.of(6 * 6 * 6, 5));

    @Test
    void leavesOutEveryTermInTurn() {
        assertEquals(Set.of(80L, 64L, 112L), values(LSTM, "term_left_out"));
        assertEquals(Set.of(), values(whole(Shape.of(5), Embedding.of(10, 2)), "term_left_out"));
    }

    @Test
    void leavesOutAllBiasesOfANetworkAtOnce() {
        assertEquals(Set.of(3_000L + 112 + 8), values(MODEL, "biases_left_out"));
        assertEquals(Set.of(), values(LSTM, "biases_left_out"));
    }

    @Test
    void leavesOutALayerOrCountsOneAlone() {
        assertEquals(Set.of(128L + 10, 3_000L + 10, 3_000L + 128), values(MODEL, "layer_left_out"));
        assertEquals(Set.of(3_000L, 128L, 10L), values(MODEL, "layer_alone"));
    }

    @Test
    void givesTheWholeOrAnotherPartWhereOnePartWasAskedFor() {
        var recurrent = LSTM.asked().only(term -> term.part() == Part.RECURRENT_WEIGHTS);
        var work = new Work(recurrent, LSTM.network(), Form.TERM);
        assertEquals(Set.of(128L), values(work, "whole_given"));
        assertEquals(Set.of(48L, 16L), values(work, "other_part"));
        assertEquals(Set.of(), values(LSTM, "whole_given"));
    }

    @Test
    void givesAnotherLayerWhereOneLayerWasAskedFor() {
        var lstm = MODEL.asked().only(term -> term.layer() == 1);
        assertEquals(Set.of(3_000L, 10L), values(new Work(lstm, MODEL.network(), Form.TERM), "other_part"));
    }

    @Test
    void givesGatesToARecurrentLayerInANetworkToo() {
        var network = whole(Shape.of(16, 3), SimpleRnn.of(3, 4, Bias.ONE), Dense.of(4, 2));
        var rnn = network.asked().only(term -> term.layer() == 0);
        assertEquals(Set.of(4 * 32L), values(new Work(rnn, network.network(), Form.TERM), "gates_assumed"));
        assertEquals(Set.of(), values(network, "gates_assumed"));
    }

    @Test
    void givesAllGatesWhereOneWasAskedFor() {
        var gate = new Work(Lstm.of(3, 4, Bias.ONE).gate(), LSTM.network(), Form.TERM);
        assertEquals(Set.of(128L), values(gate, "all_gates"));
        assertEquals(Set.of(), values(gate, "whole_given"));
    }

    @Test
    void takesOneGateForTheWholeAndGivesGatesToALayerWithoutAny() {
        assertTrue(values(LSTM, "factor_left_out_everywhere").contains(32L));
        assertEquals(Set.of(4 * 32L), values(RNN, "gates_assumed"));
    }

    @Test
    void countsTwoToFiveGates() {
        assertEquals(Set.of(64L, 96L, 160L), values(LSTM, "gates_other"));
        var gru = whole(Shape.of(16, 3), Gru.of(3, 4, Reset.BEFORE));
        assertEquals(Set.of(64L, 128L, 160L), values(gru, "gates_other"));
    }

    @Test
    void multipliesInputAndRecurrentWeightsWithEachOther() {
        assertEquals(Set.of(4 * 3 * 4 * 4 + 16L), values(LSTM, "multiplied_together"));
        assertEquals(Set.of(), values(IMAGE, "multiplied_together"));
    }

    @Test
    void forgetsChannelsOneSideOfTheKernelOrAllFiltersButOne() {
        var forgotten = values(IMAGE, "factor_left_out");
        assertTrue(forgotten.containsAll(Set.of(25 * 32 + 32L, 5 * 3 * 32 + 32L)), forgotten::toString);
        assertTrue(values(IMAGE, "factor_left_out_everywhere").contains(25 * 3 + 1L));
    }

    @Test
    void addsWhatMultiplies() {
        assertEquals(Set.of(25 * 32 + 3 * 32 + 32L), values(IMAGE, "added"));
        assertEquals(Set.of(784 + 10 + 10L), values(whole(Shape.of(784), Dense.of(784, 10)), "added"));
    }

    @Test
    void countsAConvolutionLikeADepthwiseOne() {
        assertEquals(Set.of(25 * 3 + 3L), values(IMAGE, "depthwise"));
    }

    @Test
    void givesABiasToEachCellChannelOrWeightOfAFilter() {
        assertEquals(Set.of(2_400 + 25 * 32L, 2_400 + 3 * 32L, 2_400 + 25 * 3 * 32L), values(IMAGE, "bias_per_weight"));
    }

    @Test
    void inventsBiasesForALayerWithoutAny() {
        var words = whole(Shape.of(5), Embedding.of(1_000, 3));
        assertEquals(Set.of(3_003L), values(words, "bias_invented"));
        assertEquals(Set.of(), values(LSTM, "bias_invented"));
    }

    @Test
    void readsALaterLayerAsIfItReadTheInput() {
        var stack = whole(
                Shape.of(16, 3),
                new Lstm(Size.of("m", 3), Size.of("n", 4), Bias.ONE, Returns.EVERY_STEP),
                Lstm.of(4, 5, Bias.ONE));
        assertEquals(Set.of(128 + 4 * (5 * 3 + 5 * 5 + 5L)), values(stack, "first_input"));
        assertEquals(Set.of(224 + 9 * 3 * 6 + 6 + 217 * 5L), values(PHOTOS, "first_input"));
    }

    @Test
    void flattensOtherThanTheShapeSays() {
        assertEquals(Set.of(224 + 438 + (6 + 1) * 5L), values(PHOTOS, "flatten_channels"));
        assertEquals(Set.of(224 + 438 + (6 * 6 + 1) * 5L), values(PHOTOS, "flatten_positions"));
        assertEquals(Set.of(224 + 438 + (10 * 10 * 6 + 1) * 5L), values(PHOTOS, "flatten_padded"));
        assertEquals(Set.of(224 + 438 + (10 * 10 * 6 + 1) * 5L), values(PHOTOS, "flatten_unmoved"));
    }

    @Test
    void takesACountForADifference() {
        var second = LSTM.asked().only(term -> term.part() == Part.BIASES);
        var work = new Work(second, LSTM.network(), Form.FRAMEWORKS);
        assertEquals(Set.of(128L), values(work, "whole_of_keras"));
        assertEquals(Set.of(144L), values(work, "whole_of_pytorch"));
        assertEquals(Set.of(32L), values(work, "both_vectors"));
    }

    @Test
    void dividesByTheStrideOnlyWhereThatGivesAWholeNumber() {
        var halved = Conv.of(2, 3, 3, 32, Bias.ONE).moving(2, Padding.VALID);
        assertEquals(Set.of(224L), values(whole(Shape.of(9, 9, 3), halved), "stride_divided"));
        var thirds = halved.moving(3, Padding.VALID);
        assertEquals(Set.of(), values(whole(Shape.of(9, 9, 3), thirds), "stride_divided"));
        assertEquals(Set.of(), values(IMAGE, "stride_divided"));
    }

    @Test
    void tellsTheTermAndTheAmountThatWereLeftOut() {
        var slip = Slips.of(LSTM).stream()
                .filter(candidate -> candidate.rule().equals("term_left_out"))
                .filter(candidate -> candidate.value() == 112)
                .findFirst()
                .orElseThrow();
        assertEquals("slip.term_left_out", slip.what().key());
        assertEquals(16L, slip.what().arguments().get(2));
        assertTrue(slip.isMain());
    }

    @Test
    void makesASecondSlipInWhatTheFirstHasLeft() {
        var pairs = Slips.pairs(LSTM)
                .filter(pair -> pair.get(0).rule().equals("gates_other")
                        && pair.get(1).rule().equals("term_left_out"))
                .map(pair -> pair.get(1).value())
                .collect(Collectors.toSet());
        assertTrue(pairs.contains(3 * (4 * 3 + 4 * 4L)), pairs::toString);
        assertFalse(pairs.contains(128L));
    }

    @Test
    void takesTheSlipsThatManyMakeForCommon() {
        assertEquals(
                Set.of(
                        "term_left_out",
                        "factor_left_out",
                        "factor_left_out_everywhere",
                        "gates_other",
                        "bias_vectors_two",
                        "swapped",
                        "multiplied",
                        "taken"),
                common(LSTM));
        assertEquals(Set.of("term_left_out", "factor_left_out", "bias_per_input", "multiplied"), common(IMAGE));
    }

    private static Set<String> common(Work work) {
        return Slips.of(work).stream().filter(Slip::isMain).map(Slip::rule).collect(Collectors.toSet());
    }

    private static Set<Long> values(Work work, String rule) {
        return Slips.of(work).stream()
                .filter(slip -> slip.rule().equals(rule))
                .map(Slip::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Work whole(Shape input, Layer... layers) {
        var network = Network.of(input, layers);
        return new Work(network.formula(), network, Form.TOTAL);
    }
}
