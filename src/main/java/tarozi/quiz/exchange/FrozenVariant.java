package tarozi.quiz.exchange;

import java.util.List;
import java.util.stream.IntStream;
import tarozi.question.Question;
import tarozi.question.Speaker;

/**
 * One variant with all that is said about it. HTML is well-formed XML without classes, styles and scripts, made of
 * {@code p ol ul li table tbody tr th td pre code var strong} alone, and so is at home in any system.
 *
 * @param html the prompt; the sentence that asks comes last
 * @param text the prompt as lines of plain text
 */
public record FrozenVariant(Question question, String html, String text, List<FrozenField> fields, Solution solution) {
    public FrozenVariant {
        fields = List.copyOf(fields);
    }

    static FrozenVariant of(Question question, Speaker speaker) {
        var fields = IntStream.range(0, question.fields().size())
                .mapToObj(place -> FrozenField.of(question, place, speaker))
                .toList();
        var prompt = new SaidPrompt(question.prompt(), speaker);
        return new FrozenVariant(question, prompt.html(), prompt.text(), fields, Solution.of(question, speaker));
    }

    public String code() {
        return question.code().text();
    }

    public boolean isSingle() {
        return fields.size() == 1;
    }
}
