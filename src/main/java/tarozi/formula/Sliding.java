package tarozi.formula;

/**
 * A kernel sliding along one axis: how long the output is. With p zeros on each side ⌊(l + 2p − k) / s⌋ + 1, with
 * {@code SAME} padding ⌈l / s⌉. Source: PyTorch {@code Conv2d}, Keras {@code ops/operation_utils.py}.
 *
 * @throws IllegalArgumentException if the kernel does not fit
 */
public record Sliding(long length, long kernel, long stride, Padding padding) {
    public Sliding {
        if (length < 1 || kernel < 1 || stride < 1 || span(length, kernel, padding) < 0) {
            throw new IllegalArgumentException(
                    "a kernel of " + kernel + " with stride " + stride + " does not fit into " + length);
        }
    }

    public Count output() {
        return Count.of(
                padding.kind() == Padding.Kind.SAME
                        ? (length - 1) / stride + 1
                        : span(length, kernel, padding) / stride + 1);
    }

    /** How far the kernel's first cell can move: l + 2p − k. */
    public long span() {
        return span(length, kernel, padding);
    }

    private static long span(long length, long kernel, Padding padding) {
        return padding.kind() == Padding.Kind.SAME ? length - 1 : Math.addExact(length - kernel, 2L * padding.amount());
    }
}
