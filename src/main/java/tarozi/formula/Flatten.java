package tarozi.formula;

import java.util.List;

/** Lays all axes out in one; costs nothing. */
public record Flatten() implements Layer {
    @Override
    public String kind() {
        return "flatten";
    }

    @Override
    public List<Factor> sizes() {
        return List.of();
    }

    @Override
    public Formula formula() {
        return Formula.of();
    }

    @Override
    public Shape output(Shape input) {
        return Shape.of(input.size());
    }

    @Override
    public Bias bias() {
        return Bias.NONE;
    }

    @Override
    public String keras() {
        return "Flatten()";
    }

    @Override
    public String pytorch() {
        return "nn.Flatten()";
    }
}
