package tarozi.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarozi.grading.Reading;
import tarozi.question.Asked;
import tarozi.question.Question;
import tarozi.question.Statement;

/** An input of a question, with what was typed before and what was wrong with it. */
public record FieldView(String id, Statement label, String typed, Optional<Statement> problem, boolean isSum) {

    public static List<FieldView> typed(Question question, List<String> typed) {
        return of(question, typed, List.of());
    }

    public static List<FieldView> unread(Question question, List<String> typed, List<Reading> readings) {
        return of(question, typed, readings);
    }

    private static List<FieldView> of(Question question, List<String> typed, List<Reading> readings) {
        var views = new ArrayList<FieldView>();
        for (int place = 0; place < question.fields().size(); place++) {
            var field = question.fields().get(place);
            views.add(new FieldView(
                    "answer-" + (place + 1),
                    field.label(),
                    place < typed.size() ? typed.get(place) : "",
                    place < readings.size() ? problem(readings.get(place)) : Optional.empty(),
                    field.asked() instanceof Asked.Sum));
        }
        return views;
    }

    private static Optional<Statement> problem(Reading reading) {
        return reading instanceof Reading.Unreadable unreadable
                ? Optional.of(new Statement("reading." + unreadable.problem(), List.copyOf(unreadable.arguments())))
                : Optional.empty();
    }
}
