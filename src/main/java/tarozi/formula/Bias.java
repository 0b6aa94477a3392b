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

    private static List<Factor> prepend(Factor first, List<Factor> rest) {
        var all = new ArrayList<Factor>();
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
