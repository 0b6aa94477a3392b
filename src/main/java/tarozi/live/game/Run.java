package tarozi.live.game;

import java.time.Duration;
import java.util.Comparator;
import tarozi.grading.Share;

/** One player's answer in one round, as the race sees it. */
public record Run(long player, int round, Share share, Duration used, Duration whole) {
    static final Comparator<Run> SOONEST_FIRST = Comparator.comparing(Run::used)
            .thenComparing(run -> run.share().permille())
            .thenComparing(Run::whole);

    public Run {
        if (used.isNegative() || whole.toMillis() < 1) {
            throw new IllegalArgumentException(used + " used of " + whole);
        }
    }

    /** What was used, on the clock of the others: half of a longer time is half of theirs. */
    Duration usedOf(Duration usual) {
        return Duration.ofMillis(used.toMillis() * usual.toMillis() / whole.toMillis());
    }
}
