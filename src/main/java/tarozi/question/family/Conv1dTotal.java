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

/** All parameters of a convolution over time. */
final class Conv1dTotal extends QuestionFamily {
    Conv1dTotal() {
        super("conv1d-total", "C1", Topic.CONV, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.TWO,
                Grid.over("k", Values.KERNELS)
                        .and("c", Values.SMALL)
                        .and("f", Values.MEDIUM)
                        .and("T", Values.STEPS)
                        .where(sizes -> Values.apart(sizes, "c", "f")),
                Convention.KERAS,
                Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var conv = Conv.cube(1, sizes.size("k"), sizes.size("c"), sizes.size("f"), Bias.ONE);
        var network = Network.of(Shape.of(sizes.value("T"), sizes.value("c")), conv);
        return Task.total(network, Statement.of("question.ask.total"), network.formula());
    }
}
