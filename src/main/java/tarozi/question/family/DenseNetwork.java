package tarozi.question.family;

import java.util.List;
import tarozi.formula.Bias;
import tarozi.formula.Convention;
import tarozi.formula.Dense;
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

/** All parameters of three dense layers in a row. */
final class DenseNetwork extends QuestionFamily {
    DenseNetwork() {
        super("dense-network", "DW", Topic.DENSE, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.THREE,
                Grid.over("m", Values.MEDIUM)
                        .and("h", Values.SMALL)
                        .and("g", Values.SMALL)
                        .and("k", Values.TINY)
                        .where(sizes -> Values.apart(sizes, "m", "h")
                                && Values.apart(sizes, "h", "g")
                                && Values.apart(sizes, "g", "k")),
                Convention.KERAS,
                Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var m = sizes.size("m");
        var h = sizes.size("h");
        var g = sizes.size("g");
        var network = Network.of(
                Shape.of(m.value()),
                new Dense(m, h, Bias.ONE),
                new Dense(h, g, Bias.ONE),
                new Dense(g, sizes.size("k"), Bias.ONE));
        return Task.total(network, Statement.of("question.ask.network"), network.formula());
    }
}
