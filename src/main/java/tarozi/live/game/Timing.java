package tarozi.live.game;

import java.time.Duration;
import java.time.Instant;

/** When a round opens and when its bell rings, for players without extra time. */
public record Timing(Instant opens, Instant ends) {
    public Timing {
        if (!opens.isBefore(ends)) {
            throw new IllegalArgumentException(opens + " is not before " + ends);
        }
    }

    public Duration whole() {
        return Duration.between(opens, ends);
    }

    Timing extended(Duration more) {
        return new Timing(opens, ends.plus(more));
    }

    Timing moved(Duration by) {
        return new Timing(opens.plus(by), ends.plus(by));
    }

    /** The bell of a player whose time is that many permille of the others'. */
    public Instant bell(Extra extra) {
        return opens.plus(extra.of(whole()));
    }
}
