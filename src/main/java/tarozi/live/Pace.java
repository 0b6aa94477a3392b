package tarozi.live;

import java.time.Duration;

/** Notices whoever says more than any page of ours does. */
public final class Pace {
    static final int MOST = 40;

    private static final long WINDOW = Duration.ofSeconds(10).toNanos();

    private long began;
    private int said;

    /**
     * Counts one more thing said.
     *
     * @param now by {@link System#nanoTime}
     */
    public synchronized boolean isTooMuch(long now) {
        if (said == 0 || now - began > WINDOW) {
            began = now;
            said = 0;
        }
        return ++said > MOST;
    }
}
