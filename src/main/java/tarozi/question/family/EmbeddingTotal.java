package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
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

/** All parameters of an embedding. */
final class EmbeddingTotal extends QuestionFamily {
    EmbeddingTotal() {
        super("embedding-total", "ET", Topic.DENSE, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.ONE,
                Grid.over("v", 125, 215, 342, 512, 625, 768, 845, 934)
                        .and("d", Values.SMALL)
                        .and("T", Values.STEPS)
                        .where(sizes -> sizes.value("d") != sizes.value("T")),
                Convention.KERAS,
                Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = Network.of(Shape.of(sizes.value("T")), new Embedding(sizes.size("v"), sizes.size("d")));
        return Task.total(network, Statement.of("question.ask.total"), network.formula());
    }
}
