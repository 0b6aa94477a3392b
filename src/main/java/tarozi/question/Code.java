package tarozi.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import tarozi.formula.Conv;
import tarozi.formula.Embedding;
import tarozi.formula.Layer;
import tarozi.formula.Network;
import tarozi.formula.Shape;

/** A network as the code of a framework, with the shape of its input. */
final class Code {
    private Code() {}

    static String keras(Network network) {
        var lines = new ArrayList<String>();
        lines.add("model = Sequential([");
        lines.add("    Input(shape=" + tuple(network.input().lengths()) + "),");
        network.layers().forEach(layer -> lines.add("    " + layer.keras() + ","));
        lines.add("])");
        return String.join("\n", lines);
    }

    static String pytorch(Network network) {
        var layers = network.layers();
        var lines = new ArrayList<String>();
        lines.add("x = " + tensor(network.input(), layers.get(0)));
        layers.forEach(layer -> lines.add(layer.pytorch()));
        return String.join("\n", lines);
    }

    private static String tuple(List<Long> lengths) {
        var inside = lengths.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return lengths.size() == 1 ? "(" + inside + ",)" : "(" + inside + ")";
    }

    /** A batch of one: convolutions have their channels first, recurrent layers their time steps. */
    private static String tensor(Shape input, Layer first) {
        if (first instanceof Embedding embedding) {
            return "torch.randint(" + embedding.vocabulary().value() + ", (" + input.length(0) + ", 1))";
        }
        var lengths = new ArrayList<>(input.lengths());
        if (first instanceof Conv) {
            Collections.rotate(lengths, 1);
            lengths.add(0, 1L);
        } else {
            lengths.add(lengths.size() - 1, 1L);
        }
        return "torch.randn" + tuple(lengths);
    }
}
