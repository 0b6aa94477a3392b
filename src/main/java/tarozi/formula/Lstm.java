package tarozi.formula;

import java.util.List;

/**
 * Long short-term memory with a forget gate. Four affine maps (input gate, forget gate, output gate, candidate), each
 * of n × m input weights, n × n recurrent weights and b bias vectors of n: 4(nm + n² + bn). Source: Keras
 * {@code rnn/lstm.py} (b = 1), PyTorch {@code RNNBase.__init__} (b = 2: b_ih and b_hh).
 */
public record Lstm(Size inputs, Size units, Bias bias, Returns returns) implements Layer {
    public static final int GATES = 4;

    public static Lstm of(long inputs, long units, Bias bias) {
        return new Lstm(Size.of("m", inputs), Size.of("n", units), bias, Returns.LAST_STEP);
    }

    @Override
    public String kind() {
        return "lstm";
    }

    @Override
    public List<Factor> sizes() {
        return List.of(inputs.as(Role.INPUTS), units.as(Role.UNITS));
    }

    @Override
    public Formula formula() {
        return Gated.formula(GATES, inputs, units, bias);
    }

    /** The weights and biases of one gate alone: nm + n² + bn. */
    public Formula gate() {
        return new SimpleRnn(inputs, units, bias, returns).formula();
    }

    @Override
    public Shape output(Shape input) {
        input.require(2, inputs.value(), "LSTM");
        return returns.shape(input, units.value());
    }

    @Override
    public String keras() {
        return "LSTM(" + units.value() + returns.keras() + bias.keras();
    }

    @Override
    public String pytorch() {
        return "nn.LSTM(" + inputs.value() + ", " + units.value() + bias.pytorch();
    }
}
