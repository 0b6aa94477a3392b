package tarozi.grading;

import java.util.HashMap;
import java.util.Map;

/** The many characters that people, phones and web pages put for the few that count. */
final class Symbols {
    private static final Map<Integer, Integer> SAME = new HashMap<>();

    static {
        same(',', "\u060C\u066C");
        same('\'', "\u2018\u2019\u02BB\u02BC`\u00B4");
        same('+', "\u2064");
        same('-', "\u2212\u2010\u2011\u2012\u2013\u2014\uFE63");
        same('×', "xX\u0445\u0425\u00B7\u22C5\u2219\u2022\u2027\u2217\u2715\u2716\u2A2F\u2062");
        same('/', "÷:\u2215\u2044\u2236");
        same('^', "\u02C6");
    }

    private Symbols() {}

    /** The one character that stands for all of its kind: digits 0 to 9, a space, a comma, an apostrophe, a sign. */
    static int fold(int typed) {
        if (Character.isWhitespace(typed) || Character.isSpaceChar(typed)) {
            return ' ';
        }
        int digit = Character.digit(typed, 10);
        if (digit >= 0) {
            return '0' + digit;
        }
        int narrow = 0xFF01 <= typed && typed <= 0xFF5E ? typed - 0xFF01 + '!' : typed;
        return SAME.getOrDefault(narrow, narrow);
    }

    static String fold(String typed) {
        return typed.codePoints()
                .map(Symbols::fold)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a folded character belongs in a number, spaces apart. */
    static boolean isNumeric(int folded) {
        return '0' <= folded && folded <= '9' || folded == '.' || folded == ',' || folded == '\'' || folded == '_';
    }

    /** Marks without width or of direction, which come along with pasted text. */
    static boolean isInvisible(int typed) {
        boolean operator = 0x2061 <= typed && typed <= 0x2064;
        boolean emojiStyle = typed == 0xFE0E || typed == 0xFE0F;
        return Character.getType(typed) == Character.FORMAT && !operator || emojiStyle;
    }

    /** The character itself where a page can show it, otherwise its code. */
    static String print(int typed) {
        return switch (Character.getType(typed)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> String.format("U+%04X", typed);
            default -> Character.toString(typed);
        };
    }

    private static void same(char folded, String typed) {
        typed.codePoints().forEach(each -> SAME.put(each, (int) folded));
    }
}
