package tarozi.live.game;

import java.time.Duration;
import java.time.Instant;

/**
 * When a round opens and when its bell rings, for players without extra time.
 *
 * @param usual how long the round was meant to be open. More time for everybody is time to answer in: points go on falling
 *     as they would have, so that nobody who answers later gains on who answered sooner.
 */
public record Timing(Instant opens, Instant ends, Duration usual) {
    public Timing {
        if (!opens.isBefore(ends) || usual.isNegative() || usual.isZero()) {
            throw new IllegalArgumentException(opens + " to " + ends + ", usually " + usual);
        }
    }

    public Timing(Instant opens, Instant ends) {
        this(opens, ends, Duration.between(opens, ends));
    }

    /** How long the clock ran; none, where one server's clock is behind another's. */
    static Duration between(Instant earlier, Instant later) {
        return later.isAfter(earlier) ? Duration.between(earlier, later) : Duration.ZERO;
    }

    public Duration whole() {
        return Duration.between(opens, ends);
    }

    Timing extended(Duration more) {
        return new Timing(opens, ends.plus(more), usual);
    }

    Timing moved(Duration by) {
        return new Timing(opens.plus(by), ends.plus(by), usual);
    }

    /** The bell of a player whose time is that many permille longer than the others'. */
    public Instant bell(Extra extra) {
        return opens.plus(extra.of(whole()));
    }
}
