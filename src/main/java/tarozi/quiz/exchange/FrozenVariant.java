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
 * @param hints each says a little more than the one before
 */
public record FrozenVariant(
        Question question, String html, String text, List<FrozenField> fields, List<String> hints, Solution solution) {
    public FrozenVariant {
        fields = List.copyOf(fields);
        hints = List.copyOf(hints);
    }

    static FrozenVariant of(Question question, Speaker speaker) {
        var fields = IntStream.range(0, question.fields().size())
                .mapToObj(place -> FrozenField.of(question, place, speaker))
                .toList();
        var prompt = new SaidPrompt(question.prompt(), speaker);
        var hints = question.hints().stream().map(hint -> hint.by(speaker)).toList();
        return new FrozenVariant(question, prompt.html(), prompt.text(), fields, hints, Solution.of(question, speaker));
    }

    public String code() {
        return question.code().text();
    }

    public boolean isSingle() {
        return fields.size() == 1;
    }
}
