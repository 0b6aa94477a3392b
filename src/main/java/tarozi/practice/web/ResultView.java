package tarozi.practice.web;

import java.util.Locale;
import tarozi.answer.Answer;
import tarozi.grading.Grade;
import tarozi.practice.Mastery;
import tarozi.practice.Progress;
import tarozi.practice.Skills;
import tarozi.question.Question;
import tarozi.sheet.ExplanationView;
import tarozi.sheet.Marks;

/** An answer and what became of it. */
record ResultView(Question question, Answer answer, Grade.Marked grade, Skills skills, String pseudonym) {

    public String slug() {
        return question.family().slug();
    }

    public String titleKey() {
        return "family." + slug() + ".title";
    }

    public String verdictKey() {
        return "practice.verdict." + verdict();
    }

    public String code() {
        return question.code().text();
    }

    public String address() {
        return Wanted.address(question.family(), question.code());
    }

    public int level() {
        return question.code().level().number();
    }

    /** The word for the verdict's look and title: right, partly, wrong. */
    public String verdict() {
        return answer.marked().outcome().name().toLowerCase(Locale.ROOT);
    }

    public boolean isRight() {
        return grade.isRight();
    }

    public Marks marks() {
        return new Marks(question, grade);
    }

    public ExplanationView explanation() {
        return new ExplanationView(question);
    }

    public int points() {
        return answer.points().value();
    }

    public boolean isCounted() {
        return answer.isCounted();
    }

    public boolean isRepeated() {
        return answer.attempt() > 1;
    }

    public boolean isMastered() {
        return skills.mastery(question.family(), question.code().level()) == Mastery.MASTERED;
    }

    public int streak() {
        return Math.min(
                Progress.STREAK,
                skills.streak(question.family(), question.code().level()));
    }

    public int streakWanted() {
        return Progress.STREAK;
    }
}
