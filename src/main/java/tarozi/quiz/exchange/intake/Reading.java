package tarozi.quiz.exchange.intake;

import java.util.List;

/** What a reader found in a file: its title, where it says one, the questions, and those that could not be read. */
record Reading(String title, List<Foreign> questions, List<LeftOut> broken) {
    static final int MOST_QUESTIONS = 10_000;

    Reading {
        questions = List.copyOf(questions);
        broken = List.copyOf(broken);
    }

    /** The quiz that a path of Moodle's categories names: the first part below the top. */
    static String titleOf(String category) {
        var parts = category.strip().replace("//", "\u0000").split("/");
        for (var part : parts) {
            var plain = part.replace('\u0000', '/').strip();
            if (!plain.isEmpty() && !plain.matches("\\$.*\\$") && !plain.equals("top")) {
                return plain;
            }
        }
        return "";
    }
}
