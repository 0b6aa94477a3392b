package tarozi.answer;

/** The kinds of places where answers are given. */
public enum Place {
    PRACTICE,
    ASSIGNMENT,
    GAME,
    DAILY
}
