package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.question.Form;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** The total is given: how many units does the LSTM have? */
final class LstmUnits extends QuestionFamily {
    LstmUnits() {
        super("lstm-units", "LN", Topic.LSTM, Form.INVERSE);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                        Level.FOUR,
                        Values.recurrent(Values.SMALL, Values.MEDIUM, Values.STEPS),
                        Convention.TEXTBOOK,
                        Convention.KERAS)
                .withoutCode());
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = LstmTotal.network(convention, sizes);
        return Task.inverse(network, network.layers().get(0).sizes().get(1));
    }
}
