package tarozi.question;

/** What is asked about the layers. */
public enum Form {
    TOTAL,
    TERM,
    BREAKDOWN,
    INVERSE,
    FRAMEWORKS,
    SHAPE
}
