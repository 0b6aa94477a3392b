package tarozi.practice.web;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tarozi.answer.Answer;
import tarozi.grading.Feedback;
import tarozi.grading.FieldGrade;
import tarozi.grading.Grade;
import tarozi.grading.Mark;
import tarozi.grading.Written;
import tarozi.practice.Mastery;
import tarozi.practice.Progress;
import tarozi.practice.Skills;
import tarozi.question.Question;
import tarozi.question.Statement;

/** An answer and what became of it. */
record ResultView(Question question, Answer answer, Grade.Marked grade, Skills skills, String pseudonym) {

    /** One number of the answer beside the right one. */
    record FieldResult(
            Statement label,
            String typed,
            BigInteger value,
            boolean isSum,
            long truth,
            Mark mark,
            List<Statement> said) {
        public boolean isRight() {
            return mark.earns();
        }

        public String markKey() {
            return "practice.mark." + mark;
        }
    }

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

    public boolean isSingle() {
        return question.fields().size() == 1;
    }

    public FieldResult only() {
        return fields().get(0);
    }

    public List<FieldResult> fields() {
        var results = new ArrayList<FieldResult>();
        grade.fields().forEach(field -> results.add(result(field)));
        return results;
    }

    private FieldResult result(FieldGrade field) {
        return new FieldResult(
                field.field().label(),
                field.typed(),
                field.answer().value(),
                field.answer().written() == Written.SUM,
                field.field().asked().truth().value(),
                field.mark(),
                Feedback.of(question, field));
    }

    public long rightFields() {
        return grade.fields().stream().filter(field -> field.mark().earns()).count();
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
