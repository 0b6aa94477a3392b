package tarozi.question.family;

import java.util.List;
import tarozi.formula.Bias;
import tarozi.formula.Convention;
import tarozi.formula.Dense;
import tarozi.formula.Network;
import tarozi.formula.Returns;
import tarozi.formula.Shape;
import tarozi.formula.SimpleRnn;
import tarozi.question.Form;
import tarozi.question.Grid;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** A simple recurrent layer and the dense layer that reads its last output: n² + nm + kn and the biases. */
final class RnnWithOutput extends QuestionFamily {
    RnnWithOutput() {
        super("rnn-with-output", "RV", Topic.RNN, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(
                        Level.TWO,
                        Grid.over("m", Values.TINY)
                                .and("n", Values.SMALL)
                                .and("k", Values.OUTPUTS)
                                .and("T", Values.STEPS)
                                .where(sizes -> Values.apart(sizes, "m", "n")
                                        && Values.apart(sizes, "n", "k")
                                        && sizes.value("m") != sizes.value("k")),
                        Convention.TEXTBOOK),
                Tier.at(
                        Level.THREE,
                        Grid.over("m", Values.SMALL)
                                .and("n", Values.MEDIUM)
                                .and("k", Values.OUTPUTS)
                                .and("T", Values.STEPS)
                                .where(sizes -> Values.apart(sizes, "m", "n")
                                        && Values.apart(sizes, "n", "k")
                                        && sizes.value("m") != sizes.value("k")),
                        Convention.KERAS,
                        Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = network(convention, sizes);
        return Task.total(network, Statement.of("question.ask.network"), network.formula());
    }

    /** The textbooks write this model without biases, the frameworks with them. */
    static Network network(Convention convention, Sizes sizes) {
        var bare = convention == Convention.TEXTBOOK;
        var n = sizes.size("n");
        var m = sizes.size("m");
        return Network.of(
                Shape.of(sizes.value("T"), m.value()),
                new SimpleRnn(m, n, bare ? Bias.NONE : convention.recurrentBias(), Returns.LAST_STEP),
                new Dense(n, sizes.size("k"), bare ? Bias.NONE : Bias.ONE));
    }
}
