package tarozi.quiz;

import java.time.Duration;
import tarozi.grading.Share;

/** How an answer becomes points. Without a clock and rivals, as in an assignment, the last two give what FLAT gives. */
public enum Scoring {
    /** The share that is right of the item's points, rounded to whole points; all of them only for all of it. */
    FLAT,
    /** All of the points for an answer that is right in every part, else none. */
    EXACT,
    /** Right answers only: the first of a round earns all of the points, the others the less the longer after it. */
    FIRST_CORRECT,
    /** The share that is right, of points that fall from all at the opening to half at the bell. */
    SPEED;

    private static final int WHOLE = 1000;

    /** What an answer earns where nobody races. */
    public int points(int full, Share share) {
        if (this == EXACT) {
            return share.isFull() ? full : 0;
        }
        return share.isFull() ? full : partly(full, share);
    }

    private static int partly(int full, Share share) {
        int rounded = (full * share.permille() + WHOLE / 2) / WHOLE;
        return Math.max(0, Math.min(rounded, full - 1));
    }

    /**
     * What an answer earns in a game's round.
     *
     * @param used from the opening to this answer
     * @param behind from the first right answer of the round to this one
     * @param open how long the round is open
     */
    public int points(int full, Share share, Duration used, Duration behind, Duration open) {
        return switch (this) {
            case FLAT, EXACT -> points(full, share);
            case FIRST_CORRECT -> share.isFull() ? falling(full, behind, open) : 0;
            case SPEED -> falling(points(full, share), used, open);
        };
    }

    /** From all of the points at once to half of them after the whole time. */
    private static int falling(int points, Duration late, Duration open) {
        long whole = 2 * open.toMillis();
        long lost = Math.max(0, Math.min(late.toMillis(), open.toMillis()));
        return (int) (points * (whole - lost) / whole);
    }
}
