package tarozi.question;

import java.util.ArrayList;
import java.util.List;
import tarozi.formula.Padding;
import tarozi.formula.Sliding;
import tarozi.question.Statement.Joined;

/** What can be said to help, a little more each time: the terms, the formula, one number filled in. */
final class Hints {
    private Hints() {}

    static List<Statement> of(Task task) {
        var asked = task.fields().get(0).asked();
        if (asked instanceof Asked.Length length) {
            return length(length.sliding());
        }
        var hints = new ArrayList<Statement>();
        hints.add(terms(task));
        if (asked instanceof Asked.UnknownSize size) {
            hints.add(Statement.of(
                    "question.hint.equation",
                    size.given().value(),
                    Wording.symbols(size.formula()),
                    Wording.legend(size.formula())));
            hints.add(tried(size));
        } else {
            hints.add(Statement.of(
                    "question.hint.formula", Wording.symbols(task.worked()), Wording.legend(task.worked())));
            if (task.worked().terms().size() > 1) {
                hints.add(firstTerm(task));
            }
        }
        return hints;
    }

    private static Statement terms(Task task) {
        var layers = task.network().layers();
        var terms = task.worked().terms();
        var names = terms.stream().map(term -> Wording.term(term, layers)).toList();
        return Statement.of("question.hint.terms", (long) terms.size(), new Joined("; ", names));
    }

    private static Statement firstTerm(Task task) {
        var term = task.worked().terms().get(0);
        return Statement.of(
                "question.hint.number",
                Wording.term(term, task.network().layers()),
                Wording.labelled(term),
                term.count().value());
    }

    /** What a smaller size would give, so that the search has a lower end. */
    private static Statement tried(Asked.UnknownSize size) {
        long smaller = Math.max(1, size.truth().value() / 2);
        return Statement.of(
                "question.hint.tried",
                size.symbol(),
                smaller,
                size.at(smaller).total().value());
    }

    private static List<Statement> length(Sliding sliding) {
        var kind = sliding.padding().kind();
        var filled = kind == Padding.Kind.SAME
                ? Statement.of("question.hint.length.ratio", sliding.length(), sliding.stride())
                : Statement.of(
                        "question.hint.length.span",
                        sliding.length(),
                        2L * sliding.padding().amount(),
                        sliding.kernel(),
                        sliding.span());
        return List.of(
                Statement.of("question.hint.length.idea"),
                Statement.of("question.hint.length.formula." + kind),
                filled);
    }
}
