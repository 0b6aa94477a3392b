package tarozi.formula;

/** Which of a layer's parameters a term counts. */
public enum Part {
    INPUT_WEIGHTS,
    RECURRENT_WEIGHTS,
    WEIGHTS,
    VECTORS,
    BIASES
}
