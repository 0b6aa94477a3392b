package tarozi.quiz.exchange;

import java.util.regex.Pattern;

/** Text without the characters that no XML file may hold; people paste them unseen. */
public final class Clean {
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    /** Control characters, halves of a surrogate pair, and code points that are no characters. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private Clean() {}

    public static String text(String text) {
        return UNFIT.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** The same on one line. */
    static String line(String text) {
        return text(text).replaceAll("\\s+", " ").strip();
    }
}
