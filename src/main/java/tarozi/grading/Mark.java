package tarozi.grading;

/** What one number is worth: right, right by one's own earlier numbers, or wrong. */
public enum Mark {
    RIGHT,
    FOLLOWED,
    WRONG;

    public boolean earns() {
        return this != WRONG;
    }
}
