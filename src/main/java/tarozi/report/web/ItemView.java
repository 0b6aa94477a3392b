package tarozi.report.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tarozi.answer.Answer;
import tarozi.assignment.Score;
import tarozi.grading.Grade;
import tarozi.question.Question;
import tarozi.report.Exercise;
import tarozi.report.Marker;
import tarozi.sheet.Marks;

/**
 * One item of a paper: what was asked, typed and made of it.
 *
 * @param typed exactly what was typed, number by number; empty without an answer
 * @param line the points; absent where the item does not count
 * @param draft what was typed and not taken
 * @param lag that was made up for, in milliseconds
 */
record ItemView(
        int number,
        Question question,
        Optional<Answer> answer,
        Optional<Grade.Marked> grade,
        List<String> typed,
        Optional<Score.Line> line,
        List<String> draft,
        Optional<String> draftAt,
        Optional<String> time,
        Optional<Long> lag) {

    static ItemView of(Exercise exercise, Marker marker, Score score, Moments moments) {
        var question = exercise.question();
        return new ItemView(
                exercise.number(),
                question,
                exercise.answer(),
                exercise.answer().map(answer -> marker.grade(question, answer)),
                exercise.answer()
                        .map(answer -> marker.texts(question, answer.typed()))
                        .orElse(List.of()),
                score.line(exercise.key()),
                exercise.draft()
                        .map(draft -> marker.texts(question, draft.typed()))
                        .orElse(List.of()),
                exercise.draft().map(Exercise.Draft::at).map(moments::exactly),
                exercise.seconds().stream().mapToObj(Moments::lasting).findFirst(),
                exercise.lag().map(lag -> lag.toMillis()).filter(lag -> lag > 0));
    }

    public String titleKey() {
        return "family." + question.family().slug() + ".title";
    }

    public String code() {
        return question.code().text();
    }

    public String practice() {
        return "/practice/" + question.family().slug() + "/" + code();
    }

    public boolean isAnswered() {
        return answer.isPresent();
    }

    public Marks marks() {
        return new Marks(question, grade.orElseThrow());
    }

    public String verdict() {
        return verdict(answer.orElseThrow());
    }

    public String verdictKey() {
        return "report.verdict." + verdict();
    }

    static String verdict(Answer answer) {
        return answer.marked().outcome().name().toLowerCase(Locale.ROOT);
    }
}
