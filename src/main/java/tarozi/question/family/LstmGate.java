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

/** The parameters of one gate of an LSTM. */
final class LstmGate extends QuestionFamily {
    LstmGate() {
        super("lstm-gate", "LG", Topic.LSTM, Form.TERM);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.ONE,
                Values.recurrent(Values.TINY, Values.SMALL, Values.STEPS),
                Convention.TEXTBOOK,
                Convention.KERAS));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var lstm = convention.lstm(sizes.size("m"), sizes.size("n"));
        var network = Network.of(Shape.of(sizes.value("T"), sizes.value("m")), lstm);
        return Task.total(network, Statement.of("question.ask.gate"), lstm.gate());
    }
}
