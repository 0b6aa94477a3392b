package tarozi.live;

/** Whose game it is. */
public enum Kind {
    /** A teacher's, with the class before a wall. */
    CLASS,
    /** One that students start themselves; who started it plays too. */
    RACE;

    public static final int MOST_IN_A_RACE = 20;
    public static final int MOST_IN_A_CLASS = 20_000;

    int most() {
        return this == RACE ? MOST_IN_A_RACE : MOST_IN_A_CLASS;
    }
}
