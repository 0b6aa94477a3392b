package tarozi.formula;

import java.util.List;

/** A table of v vectors of length d, no biases: v × d. Source: Keras {@code core/embedding.py}, PyTorch {@code Embedding}. */
public record Embedding(Size vocabulary, Size dimension) implements Layer {
    public static Embedding of(long vocabulary, long dimension) {
        return new Embedding(Size.of("v", vocabulary), Size.of("d", dimension));
    }

    @Override
    public String kind() {
        return "embedding";
    }

    @Override
    public List<Factor> sizes() {
        return List.of(vocabulary.as(Role.VOCABULARY), dimension.as(Role.DIMENSION));
    }

    @Override
    public Formula formula() {
        return Formula.of(Term.of(Part.VECTORS, vocabulary.as(Role.VOCABULARY), dimension.as(Role.DIMENSION)));
    }

    /** Tokens (time steps) become vectors (time steps, d). */
    @Override
    public Shape output(Shape input) {
        if (input.axes() != 1) {
            throw new IllegalArgumentException("Embedding reads one axis of tokens, not " + input.lengths());
        }
        return Shape.of(input.length(0), dimension.value());
    }

    @Override
    public Bias bias() {
        return Bias.NONE;
    }

    @Override
    public String keras() {
        return "Embedding(" + vocabulary.value() + ", " + dimension.value() + ")";
    }

    @Override
    public String pytorch() {
        return "nn.Embedding(" + vocabulary.value() + ", " + dimension.value() + ")";
    }
}
