package tarozi.report.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tarozi.answer.Answer;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Score;
import tarozi.grading.Grade;
import tarozi.question.Question;
import tarozi.sheet.Marks;

/**
 * One item of an attempt: what was asked, typed and made of it.
 *
 * @param typed exactly what was typed, number by number; empty without an answer
 * @param line the points; absent where the item was taken out of the marking
 * @param draft what was typed and not taken
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
        Optional<String> time) {

    static ItemView of(AttemptItem item, Reader reader, Score score, Moments moments) {
        var question = item.question();
        return new ItemView(
                item.position(),
                question,
                item.answer(),
                item.answer().map(answer -> reader.grade(question, answer)),
                item.answer()
                        .map(answer -> reader.texts(question, answer.typed()))
                        .orElse(List.of()),
                score.line(item.key()),
                item.draft().map(draft -> reader.texts(question, draft)).orElse(List.of()),
                item.draftAt().map(moments::exactly),
                item.seconds().stream().mapToObj(Moments::lasting).findFirst());
    }

    /** The same with another of the answers that were given to it. */
    ItemView showing(Answer other, Reader reader) {
        return new ItemView(
                number,
                question,
                Optional.of(other),
                Optional.of(reader.grade(question, other)),
                reader.texts(question, other.typed()),
                line,
                draft,
                draftAt,
                time);
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
