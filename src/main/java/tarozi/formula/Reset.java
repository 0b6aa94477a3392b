package tarozi.formula;

/**
 * Where a GRU applies its reset gate: to the previous output before the recurrent product (the first paper), or to the
 * product after it (cuDNN, PyTorch, Keras by default), which takes a second bias vector.
 */
public enum Reset {
    BEFORE,
    AFTER
}
