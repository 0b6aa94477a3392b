package tarozi.quiz.exchange.intake;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a piece of HTML, for finding layers and sizes in it; never shown as HTML again. */
final class PlainText {
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "times", "×", "middot", "·");

    private PlainText() {}

    static String of(String html) {
        return ENTITY.matcher(TAG.matcher(html).replaceAll(" ")).replaceAll(PlainText::character);
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) != null) {
            return Matcher.quoteReplacement(NAMED.getOrDefault(entity.group(3), " "));
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        var text = Character.isValidCodePoint(code) ? Character.toString(code) : " ";
        return Matcher.quoteReplacement(text);
    }
}
