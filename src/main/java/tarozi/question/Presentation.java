package tarozi.question;

/** How a prompt shows the layers: in a sentence, as a list of symbols, or as the framework's code. */
public enum Presentation {
    WORDS,
    SYMBOLS,
    KERAS,
    PYTORCH
}
