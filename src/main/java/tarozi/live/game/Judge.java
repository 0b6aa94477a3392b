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
        var lag = bank.covers(arrival.shown().map(passed::minus).orElse(Duration.ZERO));
        var used = passed.minus(lag);
        var whole = extra.of(timing.whole());
        return used.compareTo(whole) > 0 ? new Refused(Why.LATE) : new Taken(used, lag, whole);
    }
}
