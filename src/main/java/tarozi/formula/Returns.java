package tarozi.formula;

/** What a recurrent layer hands on: the output of its last time step, or of every one. It changes shapes, no count. */
public enum Returns {
    LAST_STEP,
    EVERY_STEP;

    Shape shape(Shape sequence, long width) {
        return this == LAST_STEP ? Shape.of(width) : Shape.of(sequence.length(0), width);
    }

    String keras() {
        return this == LAST_STEP ? "" : ", return_sequences=True";
    }
}
