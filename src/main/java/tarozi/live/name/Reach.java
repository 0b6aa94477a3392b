package tarozi.live.name;

/** Where in a name a listed word counts: as a word of its own, where a word starts or ends, or anywhere. */
enum Reach {
    WORD,
    START,
    END,
    ANYWHERE;

    static Reach of(boolean opensBefore, boolean opensAfter) {
        if (opensBefore) {
            return opensAfter ? ANYWHERE : END;
        }
        return opensAfter ? START : WORD;
    }

    boolean holds(boolean startsAWord, boolean endsAWord) {
        return (startsAWord || this == END || this == ANYWHERE) && (endsAWord || this == START || this == ANYWHERE);
    }
}
