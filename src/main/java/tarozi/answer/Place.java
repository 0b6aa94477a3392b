package tarozi.answer;

/** Venue an answer was given. */
public enum Place {
    PRACTICE
}
