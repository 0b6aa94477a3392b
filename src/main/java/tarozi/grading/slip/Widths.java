package tarozi.grading.slip;

import static tarozi.grading.slip.Slip.main;
import static tarozi.grading.slip.Slip.rare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tarozi.formula.Conv;
import tarozi.formula.Flatten;
import tarozi.formula.Formula;
import tarozi.formula.Layer;
import tarozi.formula.Network;
import tarozi.formula.Padding;
import tarozi.formula.Role;
import tarozi.formula.Shape;
import tarozi.question.Wording;

/** In networks: a later layer read with a wrong input width. */
final class Widths {
    private Widths() {}

    /** The network's own input width in a later layer, instead of what the layer before it gives. */
    static Stream<Slip> firstInput(Work work) {
        long first = work.network().inputOf(0).features();
        return IntStream.range(1, work.layers().size())
                .filter(layer ->
                        counts(work, layer) && work.network().inputOf(layer).axes() > 1)
                .filter(layer -> work.network().inputOf(0).axes() > 1)
                .mapToObj(layer ->
                        main("first_input", reading(work, layer, first), Wording.place(layer, work.layers()), first));
    }

    /** After flattening: only the channels, only the positions, or the positions of padded convolutions. */
    static Stream<Slip> flattened(Work work) {
        return IntStream.range(1, work.layers().size())
                .filter(layer -> work.layers().get(layer - 1) instanceof Flatten && counts(work, layer))
                .boxed()
                .flatMap(layer -> {
                    var before = work.network().inputOf(layer - 1);
                    Map<String, Long> widths = new LinkedHashMap<>();
                    widths.put("flatten_channels", before.features());
                    widths.put("flatten_positions", before.positions());
                    widths.put(
                            "flatten_padded", padded(work.network(), layer - 1).size());
                    widths.put("flatten_unmoved", work.network().inputOf(0).positions() * before.features());
                    return widths.entrySet().stream().map(width -> slip(width.getKey(), work, layer, width.getValue()));
                });
    }

    private static Slip slip(String rule, Work work, int layer, long width) {
        var formula = reading(work, layer, width);
        return rule.equals("flatten_unmoved") || rule.equals("flatten_positions")
                ? rare(rule, formula, width)
                : main(rule, formula, width);
    }

    private static Formula reading(Work work, int layer, long width) {
        return Formulas.withValues(work.asked(), layer, Map.of(Role.INPUTS, width, Role.INPUT_CHANNELS, width));
    }

    private static boolean counts(Work work, int layer) {
        return work.asked().terms().stream().anyMatch(term -> term.layer() == layer);
    }

    /** The shape before a layer if every convolution were padded to keep its length. */
    private static Shape padded(Network network, int layer) {
        var layers = new ArrayList<Layer>();
        for (var original : network.layers().subList(0, layer)) {
            layers.add(original instanceof Conv conv ? conv.moving(conv.stride(), Padding.SAME) : original);
        }
        return new Network(network.input(), layers).output();
    }
}
