package tarozi.live.game;

import java.time.Duration;
import tarozi.grading.Share;

/** One player's answer in one round, as the race sees it. */
public record Run(long player, int round, Share share, Duration used, Duration whole) {
    /** What was used, on the clock of the others: half of a longer time is half of theirs. */
    Duration usedOf(Duration usual) {
        return Duration.ofMillis(used.toMillis() * usual.toMillis() / whole.toMillis());
    }
}
