package tarozi.question.family;

import java.util.List;
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
    ConvShape() {
        super("conv-shape", "CS", Topic.CONV, Form.SHAPE);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(Level.TWO, grid(2), Convention.KERAS),
                Tier.at(Level.THREE, grid(3).and("p", 1, 2, 3).where(ConvShape::pads), Convention.PYTORCH));
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

    private static Grid grid(int stride) {
        return Grid.over("k", Values.KERNELS)
                .and("c", 2, 4, 6, 8, 9)
                .and("f", Values.SMALL)
                .and("H", 28, 32, 36, 44, 48)
                .and("W", 57, 63, 68, 74, 79)
                .and("s", stride)
                .where(sizes -> Values.apart(sizes, "c", "f") && sizes.value("k") != sizes.value("c"));
    }

    private static boolean pads(Sizes sizes) {
        return sizes.value("p") < sizes.value("k");
    }
}
