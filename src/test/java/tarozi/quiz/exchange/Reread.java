package tarozi.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.question.Question;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** One number of a question as a file has it, found again by the code that the file names, and marked by our own grader. */
record Reread(String code, int place, List<Choice> choices) {
    /** One of the answers that the file knows, in its order; {@code *} stands for all others. */
    record Choice(String value, int percent, String feedback) {}

    void assertRight() {
        var numbers =
                choices.stream().filter(choice -> !choice.value().equals("*")).toList();
        assertEquals(100, numbers.get(0).percent(), code);
        assertTrue(mark(numbers.get(0).value()), code + " " + numbers.get(0));
        for (var wrong : numbers.subList(1, numbers.size())) {
            assertEquals(0, wrong.percent(), code);
            assertFalse(mark(wrong.value()), code + " " + wrong);
            assertFalse(wrong.feedback().isBlank(), code);
        }
        var last = choices.get(choices.size() - 1);
        assertEquals(0, last.percent(), code);
        assertEquals("*", last.value(), code);
        assertEquals(
                choices.size(), choices.stream().map(Choice::value).distinct().count(), code);
    }

    private boolean mark(String typed) {
        var question = question();
        var answers = new ArrayList<>(question.fields().stream()
                .map(field -> field.asked().truth().toString())
                .toList());
        answers.set(place, typed);
        return ((Grade.Marked) Grader.grade(question, answers)).isRight();
    }

    private Question question() {
        return VariantCode.parse(code).flatMap(Families::question).orElseThrow();
    }
}
