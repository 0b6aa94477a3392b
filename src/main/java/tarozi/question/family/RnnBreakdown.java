package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.formula.Network;
import tarozi.formula.Shape;
import tarozi.question.Form;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** Every term of a simple recurrent layer, and the sum. */
final class RnnBreakdown extends QuestionFamily {
    RnnBreakdown() {
        super("rnn-breakdown", "RB", Topic.RNN, Form.BREAKDOWN);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(Level.ONE, Values.recurrent(Values.ODD, Values.MANY, Values.STEPS), Convention.KERAS));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        return Task.breakdown(Network.of(
                Shape.of(sizes.value("T"), sizes.value("m")), convention.rnn(sizes.size("m"), sizes.size("n"))));
    }
}
