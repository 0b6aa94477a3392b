package tarozi.report.web;

import java.util.List;
import tarozi.answer.Answer;
import tarozi.sheet.ExplanationView;

/**
 * One answer: what the student saw and typed, how it was read, and what was made of it.
 *
 * @param latest whether it is the one that counts, and not one that was changed later
 */
record AnswerView(
        Subject subject,
        long paper,
        String name,
        ItemView item,
        Answer answer,
        boolean latest,
        List<Given> history,
        Moments moments) {

    /** One of the answers that were given to the item, one after the other. */
    public record Given(Answer answer, List<String> typed) {
        public String verdictKey() {
            return "report.verdict." + ItemView.verdict(answer);
        }
    }

    public String back() {
        return subject.results() + "/students/" + paper;
    }

    public boolean isChanged() {
        return history.size() > 1;
    }

    public boolean isThis(Given given) {
        return given.answer().id() == answer.id();
    }

    public String at() {
        return moments.exactly(answer.answeredAt());
    }

    public ExplanationView explanation() {
        return new ExplanationView(item.question());
    }
}
