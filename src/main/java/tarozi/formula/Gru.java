package tarozi.formula;

import java.util.List;

/**
 * Gated recurrent unit. Three affine maps (update gate, reset gate, candidate): 3(nm + n² + bn), with b = 1 where the
 * reset is applied before the recurrent product and b = 2 where it is applied after. Source: Keras {@code rnn/gru.py}
 * ({@code reset_after}), PyTorch {@code RNNBase.__init__}.
 */
public record Gru(Size inputs, Size units, Reset reset, Bias bias, Returns returns) implements Layer {
    public static final int GATES = 3;

    public Gru {
        if (bias == (reset == Reset.BEFORE ? Bias.TWO : Bias.ONE)) {
            throw new IllegalArgumentException(
                    "with the reset " + reset + " a GRU cannot have " + bias + " bias vectors");
        }
    }

    public static Gru of(long inputs, long units, Reset reset) {
        return of(Size.of("m", inputs), Size.of("n", units), reset);
    }

    public static Gru of(Size inputs, Size units, Reset reset) {
        return new Gru(inputs, units, reset, reset == Reset.BEFORE ? Bias.ONE : Bias.TWO, Returns.LAST_STEP);
    }

    @Override
    public String kind() {
        return reset == Reset.BEFORE ? "gru_before" : "gru_after";
    }

    @Override
    public List<Factor> sizes() {
        return List.of(inputs.as(Role.INPUTS), units.as(Role.UNITS));
    }

    @Override
    public Formula formula() {
        return Gated.formula(GATES, inputs, units, bias);
    }

    @Override
    public Shape output(Shape input) {
        input.require(2, inputs.value(), "GRU");
        return returns.shape(input, units.value());
    }

    @Override
    public String keras() {
        return "GRU(" + units.value()
                + returns.keras()
                + (reset == Reset.BEFORE ? ", reset_after=False" : "")
                + (bias == Bias.NONE ? ", use_bias=False)" : ")");
    }

    @Override
    public String pytorch() {
        if (reset == Reset.BEFORE) {
            throw new IllegalStateException("PyTorch resets after the product, not before");
        }
        return "nn.GRU(" + inputs.value() + ", " + units.value() + bias.pytorch();
    }
}
