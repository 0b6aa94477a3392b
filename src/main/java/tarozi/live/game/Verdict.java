package tarozi.live.game;

import java.time.Duration;

/** Whether an arriving answer is taken, and by which clock. */
public sealed interface Verdict {
    /**
     * @param used from the opening to the answer, without the lag that was made up for
     * @param lag that was made up for
     * @param whole the player's own time, without what was given to everybody during the round
     */
    record Taken(Duration used, Duration lag, Duration whole) implements Verdict {}

    record Refused(Why why) implements Verdict {}

    enum Why {
        /** Before the opening. */
        EARLY,
        /** After the bell. */
        LATE,
        /** For a question that is not the one being asked. */
        OTHER_ROUND,
        /** While the clock stands. */
        PAUSED,
        /** The player has answered this question. */
        TWICE
    }
}
