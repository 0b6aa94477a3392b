package tarozi.live.web;

import java.util.List;
import java.util.stream.IntStream;
import tarozi.formula.Formula;
import tarozi.live.Table;
import tarozi.question.Form;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.Statement;
import tarozi.question.Wording;
import tarozi.sheet.ExplanationView;

/**
 * A round's question as the whole room may see it: with its numbers where everybody has the same, with letters where
 * everybody has their own.
 */
public record AskedView(Table table, int round) {
    private static final int COLOURS = 6;

    /** A number that is right, and what it is of. */
    public record Right(Statement label, long value) {}

    /** A part of the count in letters. */
    public record Part(int number, int colour, Statement name, String symbols) {}

    public boolean isShared() {
        return table.deck().isShared();
    }

    private Question question() {
        return table.deck().shared(round);
    }

    public Prompt prompt() {
        return isShared() ? question().prompt() : question().outline();
    }

    public boolean isShape() {
        return question().family().form() == Form.SHAPE;
    }

    public boolean isInverse() {
        return question().family().form() == Form.INVERSE;
    }

    /** What is right for everybody; empty where everybody has their own. */
    public List<Right> rights() {
        return isShared()
                ? question().fields().stream()
                        .map(field ->
                                new Right(field.label(), field.asked().truth().value()))
                        .toList()
                : List.of();
    }

    public boolean isSingle() {
        return question().fields().size() == 1;
    }

    public ExplanationView explanation() {
        return new ExplanationView(question());
    }

    /** The count in letters. */
    public List<Part> parts() {
        var terms = formula().terms();
        return IntStream.range(0, terms.size())
                .mapToObj(at -> new Part(
                        at + 1,
                        at % COLOURS + 1,
                        Wording.term(terms.get(at), question().network().layers()),
                        Wording.symbols(terms.get(at))))
                .toList();
    }

    public String symbols() {
        return Wording.symbols(formula());
    }

    private Formula formula() {
        return question().task().worked();
    }

    public int seconds() {
        return table.deck().item(round).seconds();
    }

    public int worth() {
        return table.deck().item(round).points();
    }
}
