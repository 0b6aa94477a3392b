package tarozi.question.family;

import java.util.List;
import tarozi.formula.Bias;
import tarozi.formula.Convention;
import tarozi.formula.Dense;
import tarozi.formula.Lstm;
import tarozi.formula.Network;
import tarozi.formula.Returns;
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

/** Two LSTM layers and a dense layer: the second reads what the first gives. */
final class StackedLstm extends QuestionFamily {
    StackedLstm() {
        super("stacked-lstm", "NS", Topic.NETWORK, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.FOUR,
                Grid.over("m", Values.TINY)
                        .and("n", Values.MEDIUM)
                        .and("h", Values.SMALL)
                        .and("k", Values.OUTPUTS)
                        .and("T", 17, 23)
                        .where(sizes -> Values.apart(sizes, "m", "n")
                                && Values.apart(sizes, "n", "h")
                                && Values.apart(sizes, "h", "k")
                                && !hidesSecondBias(sizes)),
                Convention.KERAS,
                Convention.PYTORCH));
    }

    /** Whether the dense layer costs as much as a bias vector of all gates. */
    private static boolean hidesSecondBias(Sizes sizes) {
        return Lstm.GATES * (sizes.value("n") + sizes.value("h")) == sizes.value("k") * (sizes.value("h") + 1);
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var n = sizes.size("n");
        var h = sizes.size("h");
        var network = Network.of(
                Shape.of(sizes.value("T"), sizes.value("m")),
                convention.lstm(sizes.size("m"), n, Returns.EVERY_STEP),
                convention.lstm(n, h),
                new Dense(h, sizes.size("k"), Bias.ONE));
        return Task.total(network, Statement.of("question.ask.network"), network.formula());
    }
}
