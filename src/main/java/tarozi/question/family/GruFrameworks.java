package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.formula.Gru;
import tarozi.formula.Network;
import tarozi.formula.Part;
import tarozi.formula.Reset;
import tarozi.formula.Shape;
import tarozi.question.Form;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** How many more parameters PyTorch gives a GRU than Keras with {@code reset_after=False}. */
final class GruFrameworks extends QuestionFamily {
    GruFrameworks() {
        super("gru-frameworks", "GF", Topic.GRU, Form.FRAMEWORKS);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(Level.FOUR, Values.recurrent(Values.SMALL, Values.MEDIUM, Values.STEPS), Convention.KERAS)
                        .withoutCode());
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var keras = Network.of(
                Shape.of(sizes.value("T"), sizes.value("m")), Gru.of(sizes.size("m"), sizes.size("n"), Reset.BEFORE));
        var second = keras.formula().only(term -> term.part() == Part.BIASES);
        return Task.total(keras, Statement.of("question.ask.difference_gru"), second);
    }
}
