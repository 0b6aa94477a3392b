package tarozi.quiz.web;

import java.util.Optional;
import tarozi.question.Statement;
import tarozi.quiz.Content;

/** What is wrong with a text that somebody typed. */
final class Wrong {
    private Wrong() {}

    static Optional<Statement> title(String typed) {
        return typed.isBlank() ? Optional.of(Statement.of("quiz.wrong.title")) : length(typed, Content.LONGEST_TITLE);
    }

    static Optional<Statement> length(String typed, int longest) {
        return typed.strip().length() <= longest
                ? Optional.empty()
                : Optional.of(Statement.of(
                        "quiz.wrong.long", (long) longest, (long) typed.strip().length()));
    }

    /** A whole number within bounds, or nothing. */
    static Optional<Integer> number(String typed, int least, int most) {
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.parseInt(typed.strip())).filter(number -> least <= number && number <= most);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
