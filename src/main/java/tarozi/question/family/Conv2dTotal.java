package tarozi.question.family;

import java.util.List;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
import tarozi.formula.Convention;
import tarozi.formula.Network;
import tarozi.formula.Shape;
import tarozi.question.Form;
import tarozi.question.Grid;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** All parameters of a convolution over an image. */
final class Conv2dTotal extends QuestionFamily {
    Conv2dTotal() {
        super("conv2d-total", "C2", Topic.CONV, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(
                        Level.ONE,
                        Grid.over("k", Values.KERNELS)
                                .and("c", 2, 4, 6, 8, 9)
                                .and("f", Values.SMALL)
                                .and("H", 28, 32, 36, 44, 48)
                                .where(sizes -> Values.apart(sizes, "c", "f") && sizes.value("k") != sizes.value("c")),
                        Convention.TEXTBOOK,
                        Convention.KERAS),
                Tier.at(
                        Level.TWO,
                        Grid.over("k", Values.KERNELS)
                                .and("c", Values.SMALL)
                                .and("f", Values.MEDIUM)
                                .and("H", 28, 32, 36, 44, 48)
                                .where(sizes -> Values.apart(sizes, "c", "f") && sizes.value("k") != sizes.value("c")),
                        Convention.KERAS,
                        Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = network(sizes);
        return Task.total(network, Statement.of("question.ask.total"), network.formula());
    }

    static Network network(Sizes sizes) {
        return Network.of(
                Shape.of(sizes.value("H"), sizes.value("H"), sizes.value("c")),
                Conv.cube(2, sizes.size("k"), sizes.size("c"), sizes.size("f"), Bias.ONE));
    }
}
