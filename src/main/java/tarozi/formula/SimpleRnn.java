package tarozi.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * The simple recurrent layer: input weights n × m, recurrent weights n × n, biases b × n. The weights are shared by all
 * time steps. Source: Keras {@code rnn/simple_rnn.py} (b = 1), PyTorch {@code RNNBase.__init__} (b = 2).
 */
public record SimpleRnn(Size inputs, Size units, Bias bias, Returns returns) implements Layer {
    public static SimpleRnn of(long inputs, long units, Bias bias) {
        return new SimpleRnn(Size.of("m", inputs), Size.of("n", units), bias, Returns.LAST_STEP);
    }

    @Override
    public String kind() {
        return "rnn";
    }

    @Override
    public List<Factor> sizes() {
        return List.of(inputs.as(Role.INPUTS), units.as(Role.UNITS));
    }

    @Override
    public Formula formula() {
        var terms = new ArrayList<Term>();
        terms.add(Term.of(Part.INPUT_WEIGHTS, units.as(Role.UNITS), inputs.as(Role.INPUTS)));
        terms.add(Term.of(Part.RECURRENT_WEIGHTS, units.as(Role.UNITS), units.as(Role.RECURRENT_UNITS)));
        terms.addAll(bias.terms(units.as(Role.UNITS)));
        return new Formula(terms);
    }

    @Override
    public Shape output(Shape input) {
        input.require(2, inputs.value(), "SimpleRNN");
        return returns.shape(input, units.value());
    }

    @Override
    public String keras() {
        return "SimpleRNN(" + units.value() + returns.keras() + bias.keras();
    }

    @Override
    public String pytorch() {
        return "nn.RNN(" + inputs.value() + ", " + units.value() + bias.pytorch();
    }
}
