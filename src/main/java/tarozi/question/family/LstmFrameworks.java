package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.formula.Part;
import tarozi.question.Form;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** How many more parameters PyTorch gives an LSTM than Keras: the second bias vector of each gate. */
final class LstmFrameworks extends QuestionFamily {
    LstmFrameworks() {
        super("lstm-frameworks", "LF", Topic.LSTM, Form.FRAMEWORKS);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(Level.THREE, Values.recurrent(Values.SMALL, Values.MEDIUM, Values.STEPS), Convention.KERAS)
                        .withoutCode());
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var keras = LstmTotal.network(Convention.KERAS, sizes);
        var second = keras.formula().only(term -> term.part() == Part.BIASES);
        return Task.total(keras, Statement.of("question.ask.difference"), second);
    }
}
