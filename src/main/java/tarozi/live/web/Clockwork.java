package tarozi.live.web;

import java.time.Duration;
import java.time.Instant;
import tarozi.live.game.Extra;
import tarozi.live.game.Phase;
import tarozi.live.game.State;

/** What a page's countdown needs: a round's moments on one player's clock, and how it stood when the page was made. */
public record Clockwork(State state, Extra extra, Instant now) {
    public Long opens() {
        return state.timing().map(timing -> timing.opens().toEpochMilli()).orElse(null);
    }

    public Long ends() {
        return state.timing().map(timing -> timing.bell(extra).toEpochMilli()).orElse(null);
    }

    public long nowMillis() {
        return now.toEpochMilli();
    }

    /** The moment that counts: while the clock stands, the one at which it was stopped. */
    private Instant moment() {
        return state.paused().orElse(now);
    }

    public boolean isOpened() {
        return state.timing().filter(it -> !moment().isBefore(it.opens())).isPresent();
    }

    /** The question is being asked, and this player's bell has not rung. */
    public boolean isRunning() {
        return state.phase().isAsking() && isOpened() && !isRung();
    }

    public boolean isRung() {
        return state.phase() == Phase.OPEN
                && state.timing().filter(it -> moment().isAfter(it.bell(extra))).isPresent();
    }

    public boolean isPaused() {
        return state.isPaused();
    }

    public long secondsLeft() {
        return state.timing()
                .map(it -> Duration.between(moment(), it.bell(extra)))
                .map(left -> Math.max(0, (left.toMillis() + 999) / 1000))
                .orElse(0L);
    }

    public long secondsWhole() {
        return state.timing()
                .map(it -> Duration.between(it.opens(), it.bell(extra)).toSeconds())
                .orElse(1L);
    }
}
