package tarozi.grading;

/** How an answer was typed: as a single number, with or without a sign, or as arithmetic. */
public enum Written {
    NUMBER,
    SUM
}
