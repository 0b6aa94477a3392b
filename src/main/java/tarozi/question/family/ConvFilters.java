package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.question.Form;
import tarozi.question.Grid;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** The total is given: how many filters does the convolution have? */
final class ConvFilters extends QuestionFamily {
    ConvFilters() {
        super("conv-filters", "CF", Topic.CONV, Form.INVERSE);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                        Level.THREE,
                        Grid.over("k", Values.KERNELS)
                                .and("c", Values.SMALL)
                                .and("f", Values.MEDIUM)
                                .and("H", 28, 32, 36, 44, 48)
                                .where(sizes -> Values.apart(sizes, "c", "f") && sizes.value("k") != sizes.value("c"))
                                .where(sizes -> sizes.value("f") != sizes.value("H")),
                        Convention.KERAS)
                .withoutCode());
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = Conv2dTotal.network(sizes);
        return Task.inverse(network, network.layers().get(0).sizes().get(2));
    }
}
