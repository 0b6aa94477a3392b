package tarozi.formula;

import java.util.List;

/** A layer of a network: what it costs, what it does to a shape, and how the frameworks write it. */
public sealed interface Layer permits Conv, Dense, Embedding, Flatten, Gru, Lstm, SimpleRnn {
    /** The name of its kind, as texts know it: {@code lstm}. */
    String kind();

    /** Its sizes in the order in which its texts name them. */
    List<Factor> sizes();

    /** What it costs, term by term. */
    Formula formula();

    /** The shape of its output. @throws IllegalArgumentException if it cannot read such an input */
    Shape output(Shape input);

    /** Bias vectors, for each gate where it has gates. */
    Bias bias();

    /** The layer as a line of Keras code. @throws IllegalStateException if Keras has no such layer */
    String keras();

    /** The layer as a line of PyTorch code. @throws IllegalStateException if PyTorch has no such layer */
    String pytorch();

    default Count count() {
        return formula().total();
    }
}
