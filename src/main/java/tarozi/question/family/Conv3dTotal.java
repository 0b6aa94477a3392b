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

/** All parameters of a convolution over a volume. */
final class Conv3dTotal extends QuestionFamily {
    Conv3dTotal() {
        super("conv3d-total", "C3", Topic.CONV, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.THREE,
                Grid.over("k", 3, 5)
                        .and("c", 2, 4, 6, 8, 9)
                        .and("f", Values.SMALL)
                        .and("H", 14, 16, 18, 22)
                        .where(sizes -> Values.apart(sizes, "c", "f") && sizes.value("k") != sizes.value("c")),
                Convention.KERAS,
                Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var conv = Conv.cube(3, sizes.size("k"), sizes.size("c"), sizes.size("f"), Bias.ONE);
        long h = sizes.value("H");
        var network = Network.of(Shape.of(h, h, h, sizes.value("c")), conv);
        return Task.total(network, Statement.of("question.ask.total"), network.formula());
    }
}
