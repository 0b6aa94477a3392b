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

/** All parameters of one dense layer. */
final class DenseTotal extends QuestionFamily {
    DenseTotal() {
        super("dense-total", "DT", Topic.DENSE, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(
                        Level.ONE,
                        Grid.over("i", Values.MANY).and("o", Values.TINY).where(DenseTotal::apart),
                        Convention.KERAS,
                        Convention.PYTORCH),
                Tier.at(
                        Level.TWO,
                        Grid.over("i", Values.LARGE).and("o", Values.SMALL).where(DenseTotal::apart),
                        Convention.KERAS,
                        Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = Network.of(Shape.of(sizes.value("i")), new Dense(sizes.size("i"), sizes.size("o"), Bias.ONE));
        return Task.total(network, Statement.of("question.ask.total"), network.formula());
    }

    private static boolean apart(Sizes sizes) {
        return Values.apart(sizes, "i", "o");
    }
}
