package tarozi.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Layers in order over an input; each layer reads the shape that the one before it gives. */
public record Network(Shape input, List<Layer> layers) {
    public Network {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network has layers");
        }
        shapes(input, layers);
    }

    public static Network of(Shape input, Layer... layers) {
        return new Network(input, List.of(layers));
    }

    /** The whole count; each term knows its layer. */
    public Formula formula() {
        return IntStream.range(0, layers.size()).mapToObj(this::formula).reduce(Formula.of(), Formula::plus);
    }

    public Formula formula(int layer) {
        return layers.get(layer).formula().in(layer);
    }

    /** The shape that a layer reads. */
    public Shape inputOf(int layer) {
        return shapes(input, layers).get(layer);
    }

    public Shape output() {
        return inputOf(layers.size());
    }

    private static List<Shape> shapes(Shape input, List<Layer> layers) {
        var shapes = new ArrayList<Shape>(List.of(input));
        for (var layer : layers) {
            shapes.add(layer.output(shapes.get(shapes.size() - 1)));
        }
        return shapes;
    }
}
