package tarozi.live.game;

import java.time.Duration;

/**
 * The lag that may still be made up for to one player. Each round puts something in, as much as the network was measured to
 * take, so that whoever says an untrue time gains no more than this.
 */
public record Bank(Duration left) {
    private static final Duration MARGIN = Duration.ofMillis(150);
    private static final Duration CAP = Duration.ofSeconds(1);
    private static final int ROUNDS = 3;
    private static final int HUNDREDTH = 100;

    public static final Bank EMPTY = new Bank(Duration.ZERO);

    public Bank {
        if (left.isNegative() || left.compareTo(CAP.multipliedBy(ROUNDS)) > 0) {
            throw new IllegalArgumentException(left + " in the bank");
        }
    }

    /**
     * With what a round brings.
     *
     * @param roundTrip as the server's own ping frames measured it
     * @param whole how long the round is open
     */
    public Bank filled(Duration roundTrip, Duration whole) {
        var cap = shorter(CAP, whole.dividedBy(HUNDREDTH).plus(MARGIN));
        var more = shorter(cap, roundTrip.plus(MARGIN));
        return new Bank(longer(left, shorter(left.plus(more), cap.multipliedBy(ROUNDS))));
    }

    /** As much of a lag as can be made up for, two seconds at most. */
    public Duration covers(Duration lag) {
        return shorter(longer(Duration.ZERO, lag), shorter(left, Plan.GRACE));
    }

    public Bank without(Duration paid) {
        return new Bank(left.minus(paid));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
