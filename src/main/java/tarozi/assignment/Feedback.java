package tarozi.assignment;

/** When students see what became of their answers: right after each, which is then final, or after the due date. */
public enum Feedback {
    AT_ONCE,
    AFTER_DUE
}
