package tarozi.formula;

/**
 * Whose layers are counted. They differ in the number of bias vectors of recurrent layers: the textbooks and Keras
 * give each gate one, PyTorch two; Keras's GRU has two by default.
 */
public enum Convention {
    TEXTBOOK('T', Bias.ONE, Reset.BEFORE),
    KERAS('K', Bias.ONE, Reset.AFTER),
    PYTORCH('P', Bias.TWO, Reset.AFTER);

    private final char letter;
    private final Bias recurrentBias;
    private final Reset reset;

    Convention(char letter, Bias recurrentBias, Reset reset) {
        this.letter = letter;
        this.recurrentBias = recurrentBias;
        this.reset = reset;
    }

    /** The letter that stands for it in a variant's code. */
    public char letter() {
        return letter;
    }

    /** The bias vectors of a simple recurrent layer, and of each gate of an LSTM. */
    public Bias recurrentBias() {
        return recurrentBias;
    }

    /** Where a GRU applies its reset gate unless it is told otherwise. */
    public Reset reset() {
        return reset;
    }

    public SimpleRnn rnn(Size inputs, Size units) {
        return new SimpleRnn(inputs, units, recurrentBias, Returns.LAST_STEP);
    }

    public Lstm lstm(Size inputs, Size units) {
        return lstm(inputs, units, Returns.LAST_STEP);
    }

    public Lstm lstm(Size inputs, Size units, Returns returns) {
        return new Lstm(inputs, units, recurrentBias, returns);
    }

    public Gru gru(Size inputs, Size units) {
        return Gru.of(inputs, units, reset);
    }
}
