package tarozi.question.family;

import java.util.List;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
import tarozi.formula.Convention;
import tarozi.formula.Dense;
import tarozi.formula.Flatten;
import tarozi.formula.Network;
import tarozi.formula.Padding;
import tarozi.formula.Shape;
import tarozi.formula.Size;
import tarozi.question.Form;
import tarozi.question.Grid;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** Two convolutions, flattened, and a dense layer: its width follows from the shapes. */
final class ConvNetwork extends QuestionFamily {
    ConvNetwork() {
        super("conv-network", "NC", Topic.NETWORK, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                        Level.FIVE,
                        Grid.over("H", 12, 13, 14, 15, 16)
                                .and("c", 2, 3, 4)
                                .and("f", Values.TINY)
                                .and("g", Values.SMALL)
                                .and("k", 3)
                                .and("o", 5, 6, 7, 8, 9)
                                .where(sizes -> Values.apart(sizes, "f", "g")
                                        && sizes.value("c") != sizes.value("f")
                                        && sizes.value("o") != sizes.value("g")
                                        && sizes.value("o") != sizes.value("f")),
                        Convention.KERAS,
                        Convention.PYTORCH)
                .withoutPyTorchCode());
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var k = sizes.size("k");
        var f = sizes.size("f");
        var g = sizes.size("g");
        var first = Conv.cube(2, k, sizes.size("c"), f, Bias.ONE);
        var second = Conv.cube(2, k, f, g, Bias.ONE).moving(2, Padding.VALID);
        long h = sizes.value("H");
        var input = Shape.of(h, h, sizes.value("c"));
        var flat = Size.of("p", second.output(first.output(input)).size());
        var network = Network.of(input, first, second, new Flatten(), new Dense(flat, sizes.size("o"), Bias.ONE));
        return Task.total(network, Statement.of("question.ask.network"), network.formula());
    }
}
