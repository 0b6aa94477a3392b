package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.question.Form;
import tarozi.question.Grid;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;
import tarozi.question.Wording;

/** The recurrent layer of a network alone, the dense layer after it left out. */
final class RnnLayerOnly extends QuestionFamily {
    RnnLayerOnly() {
        super("rnn-layer-only", "RL", Topic.RNN, Form.TERM);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.TWO,
                Grid.over("m", Values.TINY)
                        .and("n", Values.SMALL)
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
        var network = RnnWithOutput.network(convention, sizes);
        var ask = Statement.of("question.ask.layer", Wording.place(0, network.layers()));
        return Task.total(network, ask, network.formula(0));
    }
}
