package tarozi.quiz.web;

import java.util.List;
import java.util.Optional;
import tarozi.i18n.Language;
import tarozi.question.Statement;

/** What another tab has saved and what is wanted here, side by side, in words. */
record Difference(Statement label, Optional<Language> in, Statement saved, Statement wanted) {

    /** A text of the author's own in one language. */
    static Difference text(String labelKey, Language language, String saved, String wanted) {
        return new Difference(Statement.of(labelKey), Optional.of(language), own(saved.strip()), own(wanted.strip()));
    }

    static Difference choice(String labelKey, String savedKey, String wantedKey) {
        return of(Statement.of(labelKey), Statement.of(savedKey), Statement.of(wantedKey));
    }

    static Difference of(Statement label, Statement saved, Statement wanted) {
        return new Difference(label, Optional.empty(), saved, wanted);
    }

    /** A list of things, such as an order. */
    static Difference of(Statement label, List<Statement> saved, List<Statement> wanted) {
        return of(label, joined(saved), joined(wanted));
    }

    private static Statement joined(List<Statement> all) {
        return Statement.of("quiz.list", new Statement.Joined("; ", all));
    }

    private static Statement own(String text) {
        return text.isEmpty() ? Statement.of("quiz.nothing") : Statement.of("quiz.list", text);
    }

    boolean isOne() {
        return !saved.equals(wanted);
    }
}
