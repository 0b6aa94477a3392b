package tarozi.grading;

/** How much of a question was answered rightly, in thousandths. */
public record Share(int permille) {
    private static final int WHOLE = 1000;

    public static final Share FULL = new Share(WHOLE);
    public static final Share NONE = new Share(0);

    public Share {
        if (permille < 0 || permille > WHOLE) {
            throw new IllegalArgumentException("a share is 0 to 1000 permille, not " + permille);
        }
    }

    /** So many right of so many; rounded down, so that only all of them make a full share. */
    public static Share of(int right, int all) {
        if (right < 0 || all < 1 || right > all) {
            throw new IllegalArgumentException(right + " right of " + all);
        }
        return new Share((int) ((long) right * WHOLE / all));
    }

    public boolean isFull() {
        return permille == WHOLE;
    }

    public boolean isNone() {
        return permille == 0;
    }
}
