package tarozi.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Fully connected: every output sees every input. weights i × o, biases o. Applied to a sequence it sees the last axis
 * only, and costs the same. Source: Keras {@code core/dense.py}, PyTorch {@code Linear}.
 */
public record Dense(Size inputs, Size outputs, Bias bias) implements Layer {
    public Dense {
        if (bias == Bias.TWO) {
            throw new IllegalArgumentException("a dense layer has at most one bias vector");
        }
    }

    public static Dense of(long inputs, long outputs) {
        return new Dense(Size.of("i", inputs), Size.of("o", outputs), Bias.ONE);
    }

    @Override
    public String kind() {
        return "dense";
    }

    @Override
    public List<Factor> sizes() {
        return List.of(inputs.as(Role.INPUTS), outputs.as(Role.OUTPUTS));
    }

    @Override
    public Formula formula() {
        var terms = new ArrayList<Term>();
        terms.add(Term.of(Part.WEIGHTS, inputs.as(Role.INPUTS), outputs.as(Role.OUTPUTS)));
        terms.addAll(bias.terms(outputs.as(Role.OUTPUTS)));
        return new Formula(terms);
    }

    @Override
    public Shape output(Shape input) {
        input.require(input.axes(), inputs.value(), "Dense");
        return input.withFeatures(outputs.value());
    }

    @Override
    public String keras() {
        return "Dense(" + outputs.value() + (bias == Bias.NONE ? ", use_bias=False)" : ")");
    }

    @Override
    public String pytorch() {
        return "nn.Linear(" + inputs.value() + ", " + outputs.value() + (bias == Bias.NONE ? ", bias=False)" : ")");
    }
}
