package tarozi.question.family;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
import tarozi.formula.Convention;
import tarozi.formula.Network;
import tarozi.formula.Padding;
import tarozi.formula.Shape;
import tarozi.question.Asked;
import tarozi.question.Field;
import tarozi.question.Form;
import tarozi.question.Grid;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** The shape of a convolution's output: height, width, channels. */
final class ConvShape extends QuestionFamily {
    private static final long[] WIDE = {7, 9};

    ConvShape() {
        super("conv-shape", "CS", Topic.CONV, Form.SHAPE);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(Level.TWO, grid(Values.KERNELS, 28, 32, 36, 44, 48), Convention.KERAS),
                Tier.at(
                        Level.THREE,
                        grid(WIDE, 27, 28, 33, 39, 44, 45).and("p", 3, 4).where(ConvShape::showsPadding),
                        Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var padding = sizes.values().containsKey("p") ? Padding.by(sizes.number("p")) : Padding.VALID;
        var conv = Conv.cube(2, sizes.size("k"), sizes.size("c"), sizes.size("f"), Bias.ONE)
                .moving(sizes.number("s"), padding);
        var input = Shape.of(sizes.value("H"), sizes.value("W"), sizes.value("c"));
        return new Task(
                Network.of(input, conv),
                Statement.of("question.ask.shape"),
                List.of(
                        new Field(Statement.of("question.height"), new Asked.Length(conv.along(0, input))),
                        new Field(Statement.of("question.width"), new Asked.Length(conv.along(1, input))),
                        new Field(Statement.of("question.channels"), new Asked.Channels(conv))));
    }

    private static Grid grid(long[] kernels, long... heights) {
        return Grid.over("k", kernels)
                .and("c", 2, 4, 6, 8, 9)
                .and("f", Values.SMALL)
                .and("H", heights)
                .and("W", 57, 63, 68, 74, 79)
                .and("s", 2)
                .where(sizes -> Values.apart(sizes, "c", "f") && sizes.value("k") != sizes.value("c"));
    }

    /** Whether it makes a difference along both axes to forget the padding, half of it, or the last step. */
    private static boolean showsPadding(Sizes sizes) {
        return 2 * sizes.value("p") < sizes.value("k")
                && Stream.of("H", "W").allMatch(axis -> showsPadding(sizes, sizes.value(axis)));
    }

    private static boolean showsPadding(Sizes sizes, long length) {
        long padding = sizes.value("p");
        long span = length + 2 * padding - sizes.value("k");
        long stride = sizes.value("s");
        return LongStream.of(span / stride, span / stride - 1, (span - padding) / stride, (span - 2 * padding) / stride)
                        .distinct()
                        .count()
                == 4;
    }
}
