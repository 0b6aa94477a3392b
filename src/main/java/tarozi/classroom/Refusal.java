package tarozi.classroom;

/** Thrown where a class cannot be entered, or a name not be taken; the page says why. */
public final class Refusal extends RuntimeException {
    private final Why why;

    public Refusal(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What stands in the way. */
    public enum Why {
        SHORT,
        LONG,
        STRANGE,
        RUDE,
        TAKEN,
        REMOVED,
        ARCHIVED,
        TAUGHT;

        /** Whether another name would help. */
        public boolean isAboutTheName() {
            return compareTo(TAKEN) <= 0;
        }
    }
}
