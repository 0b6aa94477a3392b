package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.formula.Network;
import tarozi.formula.Shape;
import tarozi.question.Form;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** All parameters of a GRU; the convention says where it resets and so how many biases it has. */
final class GruTotal extends QuestionFamily {
    GruTotal() {
        super("gru-total", "GT", Topic.GRU, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(
                        Level.TWO,
                        Values.recurrent(Values.ODD, Values.MANY, Values.STEPS),
                        Convention.TEXTBOOK,
                        Convention.KERAS),
                Tier.at(
                        Level.THREE,
                        Values.recurrent(Values.SMALL, Values.MEDIUM, Values.STEPS),
                        Convention.TEXTBOOK,
                        Convention.KERAS,
                        Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = network(convention, sizes);
        return Task.total(network, Statement.of("question.ask.total"), network.formula());
    }

    static Network network(Convention convention, Sizes sizes) {
        return Network.of(
                Shape.of(sizes.value("T"), sizes.value("m")), convention.gru(sizes.size("m"), sizes.size("n")));
    }
}
