package tarozi.report.web;

import java.util.ArrayList;
import java.util.List;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.Speaker;

/** A question in one line of text, as its page says it. */
final class QuestionText {
    private QuestionText() {}

    static String of(Question question, Speaker speaker) {
        Prompt prompt = question.prompt();
        List<String> said = new ArrayList<>();
        prompt.chips().forEach(chip -> said.add(chip.by(speaker) + "."));
        prompt.code().ifPresent(said::add);
        prompt.input().ifPresent(input -> said.add(input.by(speaker)));
        prompt.layers().forEach(layer -> layer.forEach(sentence -> said.add(sentence.by(speaker))));
        prompt.rows().forEach(row -> said.add(row(row, speaker)));
        said.add(prompt.ask().by(speaker));
        return String.join(" ", said);
    }

    private static String row(Prompt.Row row, Speaker speaker) {
        String value = row.value().map(number -> Long.toString(number)).orElse("?");
        return row.symbol() + " = " + value + " (" + row.meaning().by(speaker) + ").";
    }
}
