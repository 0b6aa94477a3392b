package tarozi.quiz.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tarozi.quiz.exchange.intake.Refusal.Why;

/** Reads GIFT. A blank line ends a question; lines of comment and of categories stand for themselves. */
final class GiftReader {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*(?=\\n)");
    private static final Pattern MARK = Pattern.compile("\\[(?:id|tag):([^\\]\\n]{1,200})]");

    private final List<Foreign> questions = new ArrayList<>();
    private final List<LeftOut> broken = new ArrayList<>();
    private String title = "";

    private GiftReader() {}

    static Reading read(String text) throws Refusal {
        var reader = new GiftReader();
        for (var block : BLANK_LINE.split(text.replace("\r\n", "\n").replace('\r', '\n'))) {
            reader.block(block);
        }
        return new Reading(reader.title, reader.questions, reader.broken);
    }

    private void block(String block) throws Refusal {
        var marks = new StringBuilder();
        var question = new StringBuilder();
        for (var line : block.split("\n")) {
            var stripped = line.strip();
            if (stripped.startsWith("//")) {
                MARK.matcher(stripped).results().forEach(mark -> marks.append(mark.group(1))
                        .append(' '));
            } else if (stripped.startsWith("$CATEGORY:")) {
                title = title.isEmpty() ? Reading.titleOf(stripped.substring("$CATEGORY:".length())) : title;
            } else {
                question.append(line).append('\n');
            }
        }
        if (!question.toString().isBlank()) {
            question(question.toString().strip(), marks.toString());
        }
    }

    private void question(String source, String marks) throws Refusal {
        if (questions.size() + broken.size() >= Reading.MOST_QUESTIONS) {
            throw new Refusal(Why.TOO_MANY_QUESTIONS);
        }
        int named = source.startsWith("::") ? plain(source, "::", 2) : -1;
        var name = named < 0
                ? ""
                : GiftAnswers.unescaped(source.substring(2, named)).strip();
        int from = named < 0 ? 0 : named + 2;
        int opening = plain(source, "{", from);
        int closing = opening < 0 ? -1 : plain(source, "}", opening + 1);
        var shown = name.isEmpty() ? beginning(source) : name;
        if (closing < 0) {
            broken.add(new LeftOut(shown, opening < 0 ? Reason.NOT_NUMERICAL : Reason.BROKEN));
            return;
        }
        var text = source.substring(from, opening) + " " + source.substring(closing + 1);
        var inside = source.substring(opening + 1, closing).strip();
        var asked = PlainText.of(GiftAnswers.unescaped(text.replaceFirst("^\\s*\\[[a-z_]{1,20}]", "")));
        var replies = GiftAnswers.read(inside);
        questions.add(new Foreign(shown, asked, name + " " + marks, inside.startsWith("#"), replies, ""));
    }

    /** Where this stands next without a backslash before it; -1 where it does not. */
    private static int plain(String text, String wanted, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.startsWith(wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    private static String beginning(String source) {
        var line = source.lines().findFirst().orElse("").strip();
        return line.substring(0, Math.min(line.length(), 80));
    }
}
