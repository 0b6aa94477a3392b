package tarozi.practice;

/** How far somebody has come with a skill. */
public enum Mastery {
    NEW,
    STARTED,
    MASTERED,
    DUE;

    /** The text that names it. */
    public String key() {
        return "practice.mastery." + name();
    }
}
