package tarozi.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Tier;

/** Somebody's progress at one moment, for all skills. */
public record Skills(List<Progress> progress, Instant now) {
    public Skills {
        progress = List.copyOf(progress);
    }

    public Mastery mastery(QuestionFamily family, Level level) {
        return of(family, level).map(it -> it.mastery(now)).orElse(Mastery.NEW);
    }

    /** A family is due when a level of it is, mastered when all are. */
    public Mastery mastery(QuestionFamily family) {
        var levels = family.tiers().stream()
                .map(tier -> mastery(family, tier.level()))
                .toList();
        if (levels.contains(Mastery.DUE)) {
            return Mastery.DUE;
        }
        if (levels.stream().allMatch(Mastery.MASTERED::equals)) {
            return Mastery.MASTERED;
        }
        return levels.stream().allMatch(Mastery.NEW::equals) ? Mastery.NEW : Mastery.STARTED;
    }

    public int streak(QuestionFamily family, Level level) {
        return of(family, level).map(Progress::streak).orElse(0);
    }

    /** Where to go on: the easiest level that is not mastered or is due again, else the hardest. */
    public Level next(QuestionFamily family) {
        var tiers = family.tiers();
        return tiers.stream()
                .map(Tier::level)
                .filter(level -> mastery(family, level) != Mastery.MASTERED)
                .findFirst()
                .orElse(tiers.get(tiers.size() - 1).level());
    }

    public long mastered(List<QuestionFamily> families) {
        return families.stream()
                .filter(family -> mastery(family) == Mastery.MASTERED)
                .count();
    }

    private Optional<Progress> of(QuestionFamily family, Level level) {
        return progress.stream().filter(it -> it.isOf(family, level)).findFirst();
    }
}
