package tarozi.question;

/** What a family is about; the map of skills has a part for each. */
public enum Topic {
    DENSE,
    RNN,
    LSTM,
    GRU,
    CONV,
    NETWORK
}
