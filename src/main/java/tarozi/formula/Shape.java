package tarozi.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shape of one example, without the batch: lengths first, features or channels last, as Keras writes it: (features),
 * (time steps, features), (height, width, channels).
 */
public record Shape(List<Long> lengths) {
    public Shape {
        lengths = List.copyOf(lengths);
        if (lengths.isEmpty() || lengths.stream().anyMatch(length -> length < 1)) {
            throw new IllegalArgumentException("a shape has lengths of one or more, not " + lengths);
        }
    }

    public static Shape of(long... lengths) {
        return new Shape(Arrays.stream(lengths).boxed().toList());
    }

    public long length(int axis) {
        return lengths.get(axis);
    }

    public int axes() {
        return lengths.size();
    }

    /** The width of the last axis: features or channels. */
    public long features() {
        return lengths.get(axes() - 1);
    }

    /** The product of all axes but the last. */
    public long positions() {
        return size() / features();
    }

    /** The product of all axes. */
    public long size() {
        return lengths.stream().reduce(1L, Math::multiplyExact);
    }

    Shape withFeatures(long width) {
        var changed = new ArrayList<>(lengths);
        changed.set(axes() - 1, width);
        return new Shape(changed);
    }

    void require(int expectedAxes, long expectedFeatures, String layer) {
        if (axes() != expectedAxes || features() != expectedFeatures) {
            throw new IllegalArgumentException(
                    layer + " reads " + expectedAxes + " axes, the last of " + expectedFeatures + ", not " + lengths);
        }
    }
}
