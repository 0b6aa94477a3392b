package tarozi.practice.daily.web;

import java.util.Locale;
import tarozi.answer.Answer;
import tarozi.grading.Grade;
import tarozi.practice.daily.Day;
import tarozi.question.Question;
import tarozi.sheet.Marks;

/** One's answer to a question of a day, and what became of it. */
record ResultView(Question question, Answer answer, Grade.Marked grade) {

    /** The word for the verdict's look and title: right, partly, wrong. */
    public String verdict() {
        return answer.marked().outcome().name().toLowerCase(Locale.ROOT);
    }

    public String verdictKey() {
        return "practice.verdict." + verdict();
    }

    public Marks marks() {
        return new Marks(question, grade);
    }

    public int points() {
        return Day.points(answer).value();
    }
}
