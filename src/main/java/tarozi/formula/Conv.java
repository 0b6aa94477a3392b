package tarozi.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Convolution over one, two or three axes: every filter has a kernel over every input channel, and one bias:
 * (K·c + 1)·f with K the product of the kernel's lengths. Stride and padding change the shape, not the count. Source:
 * Keras {@code convolutional/base_conv.py}, PyTorch {@code _ConvNd.__init__}.
 */
public record Conv(List<Size> kernel, Size channels, Size filters, Bias bias, int stride, Padding padding)
        implements Layer {
    public Conv {
        kernel = List.copyOf(kernel);
        if (kernel.isEmpty() || kernel.size() > 3) {
            throw new IllegalArgumentException("a convolution has one to three axes, not " + kernel.size());
        }
        if (bias == Bias.TWO) {
            throw new IllegalArgumentException("a convolution has at most one bias vector");
        }
        if (stride < 1) {
            throw new IllegalArgumentException("a stride is one or more, not " + stride);
        }
    }

    /** A kernel equally long in all axes, stride 1, no padding. */
    public static Conv of(int axes, long kernel, long channels, long filters, Bias bias) {
        return cube(axes, Size.of("k", kernel), Size.of("c", channels), Size.of("f", filters), bias);
    }

    public static Conv cube(int axes, Size kernel, Size channels, Size filters, Bias bias) {
        return new Conv(Collections.nCopies(axes, kernel), channels, filters, bias, 1, Padding.VALID);
    }

    public Conv moving(int newStride, Padding newPadding) {
        return new Conv(kernel, channels, filters, bias, newStride, newPadding);
    }

    @Override
    public String kind() {
        return "conv" + kernel.size() + "d";
    }

    @Override
    public List<Factor> sizes() {
        var sizes = new ArrayList<Factor>();
        kernel.stream().distinct().map(size -> size.as(Role.KERNEL)).forEach(sizes::add);
        sizes.add(channels.as(Role.INPUT_CHANNELS));
        sizes.add(filters.as(Role.FILTERS));
        return sizes;
    }

    @Override
    public Formula formula() {
        var factors = new ArrayList<Factor>();
        kernel.forEach(size -> factors.add(size.as(Role.KERNEL)));
        factors.add(channels.as(Role.INPUT_CHANNELS));
        factors.add(filters.as(Role.FILTERS));
        var terms = new ArrayList<Term>();
        terms.add(new Term(0, Part.WEIGHTS, factors));
        terms.addAll(bias.terms(filters.as(Role.FILTERS)));
        return new Formula(terms);
    }

    @Override
    public Shape output(Shape input) {
        input.require(kernel.size() + 1, channels.value(), "Conv" + kernel.size() + "D");
        var lengths = new ArrayList<Long>();
        for (int axis = 0; axis < kernel.size(); axis++) {
            lengths.add(along(axis, input).output().value());
        }
        lengths.add(filters.value());
        return new Shape(lengths);
    }

    /** The kernel's way along one axis of the input. */
    public Sliding along(int axis, Shape input) {
        return new Sliding(input.length(axis), kernel.get(axis).value(), stride, padding);
    }

    @Override
    public String keras() {
        return "Conv" + kernel.size() + "D(" + filters.value() + ", " + kernelCode()
                + (stride == 1 ? "" : ", strides=" + stride)
                + padding.keras()
                + (bias == Bias.NONE ? ", use_bias=False)" : ")");
    }

    @Override
    public String pytorch() {
        if (stride > 1 && padding.kind() == Padding.Kind.SAME) {
            throw new IllegalStateException("PyTorch keeps the length only where the stride is 1");
        }
        return "nn.Conv" + kernel.size() + "d(" + channels.value() + ", " + filters.value() + ", " + kernelCode()
                + (stride == 1 ? "" : ", stride=" + stride)
                + padding.pytorch()
                + (bias == Bias.NONE ? ", bias=False)" : ")");
    }

    private String kernelCode() {
        if (kernel.stream().distinct().count() == 1) {
            return Long.toString(kernel.get(0).value());
        }
        return kernel.stream().map(size -> Long.toString(size.value())).collect(Collectors.joining(", ", "(", ")"));
    }
}
