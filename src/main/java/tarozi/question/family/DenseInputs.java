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
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** The total is given: how many inputs does the dense layer have? */
final class DenseInputs extends QuestionFamily {
    DenseInputs() {
        super("dense-inputs", "DN", Topic.DENSE, Form.INVERSE);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                        Level.TWO,
                        Grid.over("i", Values.MEDIUM)
                                .and("o", Values.SMALL)
                                .where(sizes -> Values.apart(sizes, "i", "o")),
                        Convention.KERAS)
                .withoutCode());
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var dense = new Dense(sizes.size("i"), sizes.size("o"), Bias.ONE);
        return Task.inverse(
                Network.of(Shape.of(sizes.value("i")), dense), dense.sizes().get(0));
    }
}
