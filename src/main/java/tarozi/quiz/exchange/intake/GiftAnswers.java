package tarozi.quiz.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The answers of a numerical GIFT question: {@code #=98816:0#right =%50%98304:0#nearly}, or {@code #98816:0} alone. */
final class GiftAnswers {
    private static final Pattern ANSWER = Pattern.compile("^(?:%(-?\\d{1,3}(?:[.]\\d{1,9})?)%)?([^:]*)(?::(.*))?$");
    private static final double ALL = 100;

    private GiftAnswers() {}

    /** None where the question is of another kind. */
    static List<Reply> read(String inside) {
        if (!inside.startsWith("#")) {
            return List.of();
        }
        var replies = new ArrayList<Reply>();
        var answers = withoutGeneralFeedback(inside.substring(1));
        for (var answer : cut(answers, "=~")) {
            reply(answer, replies);
        }
        return replies;
    }

    private static void reply(String answer, List<Reply> replies) {
        var wrong = answer.startsWith("~");
        var plain = answer.replaceFirst("^[=~]", "");
        var found = ANSWER.matcher(cut(plain, "#").get(0).strip());
        if (plain.isBlank() || !found.matches()) {
            return;
        }
        var percent = found.group(1) == null ? (wrong ? 0 : ALL) : Double.parseDouble(found.group(1));
        var value = unescaped(found.group(2)).strip();
        if (value.contains("..")) {
            replies.add(new Reply(value, percent, value));
        } else if (!value.isEmpty()) {
            replies.add(new Reply(
                    value, percent, found.group(3) == null ? "" : found.group(3).strip()));
        }
    }

    private static String withoutGeneralFeedback(String answers) {
        for (int at = 0; at < answers.length(); at++) {
            if (answers.charAt(at) == '\\') {
                at++;
            } else if (answers.startsWith("####", at)) {
                return answers.substring(0, at);
            }
        }
        return answers;
    }

    /** The pieces that begin with one of these characters, each with it; first what stands before any. */
    private static List<String> cut(String text, String beginnings) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (beginnings.indexOf(text.charAt(at)) >= 0 && at > from) {
                pieces.add(text.substring(from, at));
                from = at;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    static String unescaped(String text) {
        return text.replace("\\n", "\n").replaceAll("\\\\([~=#{}:\\\\])", "$1");
    }
}
