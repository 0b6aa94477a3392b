package tarozi.live;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tarozi.grading.Grade;
import tarozi.live.game.Run;
import tarozi.live.game.Verdict.Taken;
import tarozi.question.Question;

/**
 * A player's answer in a round that is saved.
 *
 * @param question the one that was answered, whatever would be dealt today
 */
public record Given(
        long player,
        int round,
        Question question,
        UUID submission,
        List<String> typed,
        Grade.Marked grade,
        Taken time) {
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
