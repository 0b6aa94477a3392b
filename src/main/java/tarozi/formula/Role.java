package tarozi.formula;

/** What a size means in a layer or its input. */
public enum Role {
    /** Copies of the affine map inside one recurrent unit: 4 in an LSTM (input, forget, output, candidate), 3 in a GRU. */
    GATES,
    /** Hidden units, as the rows of a weight matrix. */
    UNITS,
    /** The same hidden units, fed back: the columns of the recurrent matrix. */
    RECURRENT_UNITS,
    /** Input features of one time step, or of a plain vector. */
    INPUTS,
    /** Outputs of a dense layer. */
    OUTPUTS,
    /** Bias vectors a gate: b_ih and b_hh in PyTorch. */
    BIAS_VECTORS,
    /** Length of the kernel along one axis. */
    KERNEL,
    /** Channels of the convolution's input. */
    INPUT_CHANNELS,
    /** Filters, which are the channels of the convolution's output. */
    FILTERS,
    /** Different tokens that an embedding knows. */
    VOCABULARY,
    /** Length of one embedding vector. */
    DIMENSION,
    /** Time steps of the input; no count depends on it. */
    TIME_STEPS,
    /** Length of the input along one spatial axis; no convolution's count depends on it. */
    LENGTH,
    /** Positions at which a convolution's output is computed: the product of the output's lengths. */
    POSITIONS;

    /** Whether a layer's sizes and count mention it, as against the input's lengths, which only change shapes. */
    public boolean counts() {
        return this != TIME_STEPS && this != LENGTH && this != POSITIONS;
    }
}
