package tarozi.live.game;

import java.time.Duration;
import tarozi.live.game.Verdict.Refused;
import tarozi.live.game.Verdict.Taken;
import tarozi.live.game.Verdict.Why;

/** Decides by the server's clock whether an answer came in time. */
public final class Judge {
    private Judge() {}

    public static Verdict judge(State state, Arrival arrival, Extra extra, Bank bank) {
        if (arrival.round() != state.round()) {
            return new Refused(Why.OTHER_ROUND);
        }
        if (!state.phase().isAsking()) {
            return new Refused(Why.LATE);
        }
        if (state.paused().filter(since -> !arrival.received().isBefore(since)).isPresent()) {
            return new Refused(Why.PAUSED);
        }
        var timing = state.timing().orElseThrow();
        var passed = Duration.between(timing.opens(), arrival.received());
        if (passed.isNegative()) {
            return new Refused(Why.EARLY);
        }
        var lag = bank.covers(lag(arrival, passed));
        var used = passed.minus(lag);
        return used.compareTo(extra.of(timing.whole())) > 0
                ? new Refused(Why.LATE)
                : new Taken(used, lag, extra.of(timing.usual()));
    }

    /** A phone that says what cannot be has as good as said nothing. */
    private static Duration lag(Arrival arrival, Duration passed) {
        return arrival.shown()
                .filter(shown -> !shown.isNegative() && shown.compareTo(passed) <= 0)
                .map(passed::minus)
                .orElse(Duration.ZERO);
    }
}
