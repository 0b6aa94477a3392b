package tarozi.live;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tarozi.grading.Grade;
import tarozi.live.game.Run;
import tarozi.live.game.Verdict.Taken;

/** A player's answer in a round that is saved. */
public record Given(long player, int round, UUID submission, List<String> typed, Grade.Marked grade, Taken time) {
    public Given {
        typed = List.copyOf(typed);
    }

    public Run run() {
        return new Run(player, round, grade.share(), time.used(), time.whole());
    }

    public Duration lag() {
        return time.lag();
    }
}
