package tarozi.practice.web;

import java.util.List;
import java.util.UUID;
import tarozi.grading.Points;
import tarozi.grading.Share;
import tarozi.practice.Mastery;
import tarozi.practice.Progress;
import tarozi.practice.Skills;
import tarozi.question.Level;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.Statement;
import tarozi.sheet.FieldView;

/** A question as its page shows it. */
record QuestionView(
        Question question, Skills skills, boolean isOwn, int hintsTaken, List<FieldView> fields, UUID submission) {

    /** A level of the family, as a link. */
    record LevelLink(int number, boolean current, Mastery mastery) {
        public boolean isMastered() {
            return mastery == Mastery.MASTERED;
        }
    }

    public String slug() {
        return question.family().slug();
    }

    public String titleKey() {
        return "family." + slug() + ".title";
    }

    public String code() {
        return question.code().text();
    }

    public String address() {
        return Wanted.address(question.family(), question.code());
    }

    public String answersAddress() {
        return address() + "/answers";
    }

    public String skipsAddress() {
        return address() + "/skips";
    }

    public Prompt prompt() {
        return question.prompt();
    }

    public int level() {
        return question.code().level().number();
    }

    public List<LevelLink> levels() {
        return question.family().tiers().stream()
                .map(tier -> link(tier.level()))
                .toList();
    }

    private LevelLink link(Level level) {
        return new LevelLink(
                level.number(), level == question.code().level(), skills.mastery(question.family(), level));
    }

    public int streak() {
        return Math.min(
                Progress.STREAK,
                skills.streak(question.family(), question.code().level()));
    }

    public int streakWanted() {
        return Progress.STREAK;
    }

    public int points() {
        return Points.earned(level(), Share.FULL, hintsTaken, 0).value();
    }

    public List<Statement> hintsShown() {
        return question.hints().subList(0, Math.min(hintsTaken, question.hints().size()));
    }

    public boolean hasMoreHints() {
        return hintsTaken < Math.min(question.hints().size(), Points.MOST_HINTS);
    }

    public int nextHint() {
        return hintsTaken + 1;
    }

    public int hintCost() {
        return Points.HINT_COST_PERCENT;
    }

    public boolean isSingle() {
        return fields.size() == 1;
    }

    public boolean isUnread() {
        return fields.stream().anyMatch(field -> field.problem().isPresent());
    }
}
