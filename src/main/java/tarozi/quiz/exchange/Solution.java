package tarozi.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.formula.Conv;
import tarozi.formula.Term;
import tarozi.question.Asked;
import tarozi.question.Form;
import tarozi.question.Question;
import tarozi.question.Speaker;
import tarozi.question.Statement;
import tarozi.question.Wording;

/**
 * A variant worked out: what must be known first, a step for each term or axis, and the result.
 *
 * @param rule empty where the steps say all
 */
public record Solution(String rule, List<String> steps, String result) {
    private static final String EQUALS = " = ";

    public Solution {
        steps = List.copyOf(steps);
    }

    static Solution of(Question question, Speaker speaker) {
        return question.family().form() == Form.SHAPE ? shape(question, speaker) : count(question, speaker);
    }

    /** One line for each, the result last. */
    public List<String> lines() {
        return Stream.of(Stream.of(rule), steps.stream(), Stream.of(result))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public String text() {
        return String.join("\n", lines());
    }

    public String html() {
        var list = steps.stream()
                .map(step -> "<li>" + Html.escaped(step) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return (rule.isEmpty() ? "" : Html.paragraph(rule))
                + list
                + (result.isEmpty() ? "" : "<p><strong>" + Html.escaped(result) + "</strong></p>");
    }

    private static Solution count(Question question, Speaker speaker) {
        var formula = question.task().worked();
        var steps = formula.terms().stream()
                .map(term -> step(term, question, speaker))
                .toList();
        var sum = formula.terms().stream()
                .map(term -> speaker.number(term.count().value()))
                .collect(Collectors.joining(" + "));
        var total = speaker.number(formula.total().value());
        var said = speaker.say("sheet.total") + ": " + (formula.terms().size() > 1 ? sum + EQUALS : "") + total;
        return new Solution(rule(question, speaker), steps, said);
    }

    private static String step(Term term, Question question, Speaker speaker) {
        return Wording.term(term, question.network().layers()).by(speaker) + ": " + Wording.symbols(term) + EQUALS
                + Statement.of("sheet.product", Wording.labelled(term)).by(speaker) + EQUALS
                + speaker.number(term.count().value());
    }

    private static String rule(Question question, Speaker speaker) {
        var asked = question.fields().get(0).asked();
        if (asked instanceof Asked.UnknownSize size) {
            return size.symbol() + EQUALS + speaker.number(size.truth().value());
        }
        return question.family().form() == Form.FRAMEWORKS
                ? speaker.say("sheet.explained.frameworks." + question.family().topic())
                : "";
    }

    private static Solution shape(Question question, Speaker speaker) {
        var kind = ((Conv) question.network().layers().get(0)).padding().kind();
        var steps = new ArrayList<String>();
        for (var field : question.fields()) {
            if (field.asked() instanceof Asked.Length length) {
                steps.add(field.label().by(speaker) + ": " + new Worked(speaker).length(length.sliding()));
            }
        }
        return new Solution(
                speaker.say("question.hint.length.formula." + kind), steps, speaker.say("sheet.explained.channels"));
    }
}
