package tarozi.grading.slip;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
import tarozi.formula.Dense;
import tarozi.formula.Embedding;
import tarozi.formula.Gru;
import tarozi.formula.Layer;
import tarozi.formula.Lstm;
import tarozi.formula.Network;
import tarozi.formula.Padding;
import tarozi.formula.Reset;
import tarozi.formula.Shape;
import tarozi.formula.SimpleRnn;
import tarozi.formula.Size;
import tarozi.question.Form;

/** The slips of the published catalogue that can be made in today's layers: the example, and the rule that finds it. */
final class KnownSlips {
    /** The work of an example, and the rules, one after another, that lead to its wrong value. */
    record Known(Work work, List<String> rules) {}

    private static final int STEPS = 10;
    private static final Work DIGITS = whole(Shape.of(784), Dense.of(784, 10));
    private static final Work ALONG_STEPS = whole(Shape.of(20, 5), Dense.of(5, 10));
    private static final Work WORDS = whole(Shape.of(20), Embedding.of(10_000, 8));
    private static final Work FIFTY = whole(Shape.of(STEPS, 1), SimpleRnn.of(1, 50, Bias.ONE));
    private static final Work FOUR = lstm(16, 3, 4, Bias.ONE);
    private static final Work THIRTY_TWO = gru(STEPS, 16, 32, Reset.AFTER);
    private static final Work IMAGE = conv(2, 10, 3, 3, 32, Bias.ONE);
    private static final Work SERIES = conv(1, 100, 7, 128, 32, Bias.ONE);

    private KnownSlips() {}

    static Map<String, Known> byId() {
        var known = new TreeMap<String, Known>();
        dense(known);
        embeddings(known);
        recurrent(known);
        lstms(known);
        grus(known);
        convolutions(known);
        return known;
    }

    private static void dense(Map<String, Known> known) {
        known.put("A1", by(DIGITS, "term_left_out"));
        known.put("A2", by(DIGITS, "bias_per_input"));
        known.put("A3", by(DIGITS, "bias_single"));
        known.put("A4", by(DIGITS, "sizes_added"));
        known.put("A6", by(ALONG_STEPS, "steps_flattened"));
        known.put("A7", by(ALONG_STEPS, "multiplied"));
        // An activation thought to have parameters adds as many as there are biases.
        known.put("A10", by(DIGITS, "term_twice"));
        known.put("A11", by(DIGITS, "arrays_counted"));
        known.put("F7", by(whole(Shape.of(64, 16), Dense.of(16, 8)), "multiplied"));
    }

    private static void embeddings(Map<String, Known> known) {
        known.put("B2", by(WORDS, "multiplied"));
        known.put("B4", by(WORDS, "row_less"));
        known.put("B5", by(WORDS, "row_more"));
        known.put("B10", by(WORDS, "added"));
    }

    private static void recurrent(Map<String, Known> known) {
        var rnn = SimpleRnn.of(2, 3, Bias.ONE);
        var dense = new Dense(Size.of("n", 3), Size.of("k", 2), Bias.ONE);
        var model = Network.of(Shape.of(STEPS, 2), rnn, dense);
        known.put("C4", by(FIFTY, "term_left_out"));
        known.put("C5", by(FIFTY, "term_left_out"));
        known.put("C6", by(whole(Shape.of(STEPS, 1), SimpleRnn.of(1, 1, Bias.TWO)), "bias_vectors_one"));
        known.put("C7", by(new Work(model.formula(0), model, Form.TERM), "all_matrices"));
        known.put("C8", by(new Work(model.formula(), model, Form.TOTAL), "term_left_out"));
        known.put("C9", by(FIFTY, "swapped"));
        known.put("C10", by(FIFTY, "state_counted"));
        known.put("C11", by(whole(Shape.of(STEPS, 32), SimpleRnn.of(32, 32, Bias.ONE)), "multiplied"));
    }

    private static void lstms(Map<String, Known> known) {
        known.put("D4", by(lstm(100, 25, 10, Bias.ONE), "taken"));
        known.put("D5", by(FOUR, "swapped"));
        known.put("D7", by(FOUR, "factor_twice_everywhere"));
        known.put("D8", by(lstm(STEPS, 1, 2, Bias.ONE), "factor_left_out"));
        known.put("D9", by(lstm(STEPS, 2, 1, Bias.ONE), "factor_left_out"));
        known.put("D10", by(lstm(STEPS, 4, 2, Bias.ONE), "factor_left_out"));
        known.put("D11", by(FOUR, "factor_left_out"));
        known.put("D12", by(lstm(STEPS, 3, 4, Bias.TWO), "bias_vectors_one"));
        known.put("D13", by(FOUR, "bias_vectors_two"));
        known.put("D14", by(FOUR, "state_counted"));
        known.put("D16", by(FOUR, "peepholes_counted"));
        known.put("D18", by(FOUR, "states_counted"));
        known.put("D19", by(lstm(STEPS, 5, 2, Bias.ONE), "ports_counted"));
        known.put("D20", by(lstm(3, 1, 2, Bias.ONE), "taken"));
        known.put("D21", by(FOUR, "multiplied"));
        var model = Network.of(Shape.of(400, 1), Lstm.of(1, 50, Bias.ONE), Dense.of(50, 1));
        known.put("F8", by(new Work(model.formula(1), model, Form.TERM), "steps_flattened"));
    }

    private static void grus(Map<String, Known> known) {
        known.put("E2", by(THIRTY_TWO, "gates_other"));
        known.put("E3", by(THIRTY_TWO, "gates_other"));
        known.put("E4", by(gru(STEPS, 1, 1, Reset.AFTER), "bias_vectors_one"));
        known.put("E5", by(gru(29, 13, 20, Reset.BEFORE), "taken"));
        known.put("E6", by(THIRTY_TWO, "factor_left_out"));
        known.put("E7", by(THIRTY_TWO, "term_left_out"));
        known.put("E8", by(THIRTY_TWO, "swapped"));
        known.put("E9", by(gru(100, 256, 100, Reset.AFTER), "swapped"));
    }

    private static void convolutions(Map<String, Known> known) {
        known.put("G1", by(conv(2, 28, 5, 32, 64, Bias.ONE), "factor_left_out"));
        known.put("G2", by(IMAGE, "term_left_out", "factor_left_out"));
        known.put("G3", by(IMAGE, "term_left_out"));
        known.put("G4", by(IMAGE, "bias_per_weight"));
        known.put("G6", by(conv(2, 28, 7, 64, 64, Bias.NONE), "factor_left_out"));
        known.put("G7", by(conv(2, 32, 5, 1, 6, Bias.ONE), "multiplied"));
        known.put("G9", by(SERIES, "factor_left_out"));
        known.put("G10", by(SERIES, "factor_twice"));
        var strided = Conv.of(2, 3, 3, 32, Bias.ONE).moving(2, Padding.VALID);
        known.put("G12", by(whole(Shape.of(28, 28, 3), strided), "stride_divided"));
        known.put("G13", by(conv(2, 28, 1, 100, 64, Bias.ONE), "factor_left_out"));
        known.put("G15", by(second(50, 50), "first_input"));
        known.put("G19", by(second(64, 64), "first_input"));
    }

    private static Known by(Work work, String... rules) {
        return new Known(work, List.of(rules));
    }

    private static Work whole(Shape input, Layer layer) {
        var network = Network.of(input, layer);
        return new Work(network.formula(), network, Form.TOTAL);
    }

    private static Work lstm(long steps, long inputs, long units, Bias bias) {
        return whole(Shape.of(steps, inputs), Lstm.of(inputs, units, bias));
    }

    private static Work gru(long steps, long inputs, long units, Reset reset) {
        return whole(Shape.of(steps, inputs), Gru.of(inputs, units, reset));
    }

    private static Work conv(int axes, long length, long kernel, long channels, long filters, Bias bias) {
        var input = axes == 1 ? Shape.of(length, channels) : Shape.of(length, length, channels);
        return whole(input, Conv.of(axes, kernel, channels, filters, bias));
    }

    /** The second of two convolutions over a colour image. */
    private static Work second(long filters, long more) {
        var first = Conv.of(2, 3, 3, filters, Bias.ONE);
        var network = Network.of(Shape.of(32, 32, 3), first, Conv.of(2, 3, filters, more, Bias.ONE));
        return new Work(network.formula(1), network, Form.TERM);
    }
}
