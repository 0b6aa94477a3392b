package tarozi.quiz.exchange.intake;

/** Thrown where a whole file is refused. */
public final class Refusal extends Exception {
    /** Why; each has a text for people. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        UNREADABLE_TEXT,
        UNKNOWN_FORMAT,
        BROKEN_JSON,
        BROKEN_XML,
        DOCTYPE,
        BROKEN_ZIP,
        ZIP_GROWS,
        ZIP_CLIMBS,
        TOO_MANY_FILES,
        TOO_DEEP,
        TOO_MANY_QUESTIONS
    }

    private final Why why;

    public Refusal(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
