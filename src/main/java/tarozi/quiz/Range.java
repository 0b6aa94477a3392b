package tarozi.quiz;

/** The values that a size may have, both ends included. */
public record Range(long from, long to) {
    public Range {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("no values from " + from + " to " + to);
        }
    }

    public boolean holds(long value) {
        return from <= value && value <= to;
    }
}
