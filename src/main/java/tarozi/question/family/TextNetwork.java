package tarozi.question.family;

import java.util.List;
import tarozi.formula.Bias;
import tarozi.formula.Convention;
import tarozi.formula.Dense;
import tarozi.formula.Embedding;
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

/** An embedding, an LSTM and a dense layer: a classifier of texts. */
final class TextNetwork extends QuestionFamily {
    TextNetwork() {
        super("text-network", "NT", Topic.NETWORK, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.FOUR,
                Grid.over("v", 1250, 2150, 3420, 5120)
                        .and("d", Values.SMALL)
                        .and("n", Values.MEDIUM)
                        .and("k", 2, 3, 5, 7)
                        .and("T", 17, 23)
                        .where(sizes -> Values.apart(sizes, "d", "n") && Values.apart(sizes, "n", "k")),
                Convention.KERAS,
                Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = network(convention, sizes);
        return Task.total(network, Statement.of("question.ask.network"), network.formula());
    }

    static Network network(Convention convention, Sizes sizes) {
        var d = sizes.size("d");
        var n = sizes.size("n");
        return Network.of(
                Shape.of(sizes.value("T")),
                new Embedding(sizes.size("v"), d),
                convention.lstm(d, n),
                new Dense(n, sizes.size("k"), Bias.ONE));
    }
}
