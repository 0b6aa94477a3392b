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

/** All parameters of a simple recurrent layer. */
final class RnnTotal extends QuestionFamily {
    RnnTotal() {
        super("rnn-total", "RT", Topic.RNN, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(Level.ONE, Values.recurrent(Values.TINY, Values.SMALL, Values.STEPS), Convention.KERAS),
                Tier.at(
                        Level.TWO,
                        Values.recurrent(Values.MEDIUM, Values.SMALL, Values.STEPS),
                        Convention.KERAS,
                        Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var rnn = convention.rnn(sizes.size("m"), sizes.size("n"));
        var network = Network.of(Shape.of(sizes.value("T"), sizes.value("m")), rnn);
        return Task.total(network, Statement.of("question.ask.total"), network.formula());
    }
}
