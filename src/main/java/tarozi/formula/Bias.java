package tarozi.formula;

import java.util.ArrayList;
import java.util.List;

/** How many bias vectors a layer has; in a recurrent layer, for each of its gates. */
public enum Bias {
    NONE(0),
    ONE(1),
    TWO(2);

    private final int vectors;

    Bias(int vectors) {
        this.vectors = vectors;
    }

    public int vectors() {
        return vectors;
    }

    /** The biases of a layer as terms: none, or one term, with the number of vectors as a factor when there are two. */
    List<Term> terms(Factor... each) {
        var term = Term.of(Part.BIASES, each);
        return switch (this) {
            case NONE -> List.of();
            case ONE -> List.of(term);
            case TWO ->
                List.of(new Term(0, Part.BIASES, prepend(Factor.constant(Role.BIAS_VECTORS, 2), term.factors())));
        };
    }

    /** How the Keras code of a simple recurrent layer or an LSTM ends; they have at most one vector. */
    String keras() {
        return switch (this) {
            case NONE -> ", use_bias=False)";
            case ONE -> ")";
            case TWO -> throw new IllegalStateException("Keras has one bias vector, not two");
        };
    }

    /** How the PyTorch code of a recurrent layer ends; they have two vectors or none. */
    String pytorch() {
        return switch (this) {
            case NONE -> ", bias=False)";
            case ONE -> throw new IllegalStateException("PyTorch has two bias vectors, not one");
            case TWO -> ")";
        };
    }

    private static List<Factor> prepend(Factor first, List<Factor> rest) {
        var all = new ArrayList<Factor>();
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
