package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What must hold for the words of every page, whoever adds them. */
class MessagesTest {
    static final List<String> PAGES = Texts.PAGES;

    private static final Pattern STRAIGHT_QUOTE = Pattern.compile("['\"`´]");
    private static final Pattern WRONG_UZBEK_LETTER = Pattern.compile("[oOgG][ʼ‘’]|[‘’]|(?<![oOgG])ʻ");
    private static final Pattern MIXED_WORD = Pattern.compile("\\p{IsCyrillic}[A-Za-z]|[A-Za-z]\\p{IsCyrillic}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern HALF_A_PLURAL = Pattern.compile(
            "plural,(?!\\s*(?:=\\d+\\s*\\{[^}]*}\\s*)*one\\s*\\{[^}]*}\\s*few\\s*\\{[^}]*}\\s*many\\s*\\{[^}]*}\\s*other)");
    private static final Pattern LOOSE_SPACE = Pattern.compile("^\\s|\\s$|  ");
    private static final Pattern NUMBER_THAT_BREAKS = Pattern.compile("\\d \\d{3}(?!\\d)");

    @ParameterizedTest
    @FieldSource("PAGES")
    void existInAllLanguagesWithTheSameArguments(String page) {
        Map<String, Object> english = arguments(page, Language.EN);
        assertFalse(english.isEmpty());
        for (Language language : Language.values()) {
            assertEquals(english, arguments(page, language), page + " in " + language.tag());
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void useTypographicQuotesOnly(String page) {
        assertNone(STRAIGHT_QUOTE, page, Language.values());
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void writeUzbekWithItsOwnLetters(String page) {
        assertNone(WRONG_UZBEK_LETTER, page, Language.UZ);
        assertNone(CYRILLIC, page, Language.UZ, Language.EN);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void neverMixAlphabetsWithinAWord(String page) {
        assertNone(MIXED_WORD, page, Language.RU);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void bendRussianWordsForEveryKindOfNumber(String page) {
        assertNone(HALF_A_PLURAL, page, Language.RU);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void haveNoLooseSpaces(String page) {
        assertNone(LOOSE_SPACE, page, Language.values());
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void keepTheDigitsOfANumberOnOneLine(String page) {
        assertNone(NUMBER_THAT_BREAKS, page, Language.values());
    }

    private static Map<String, Object> arguments(String page, Language language) {
        Map<String, Object> arguments = new TreeMap<>();
        patterns(page, language)
                .forEach((key, pattern) ->
                        arguments.put(key, new MessageFormat(pattern, language.locale()).getArgumentNames()));
        return arguments;
    }

    private static void assertNone(Pattern wrong, String page, Language... languages) {
        for (Language language : languages) {
            List<String> found = patterns(page, language).entrySet().stream()
                    .filter(text -> wrong.matcher(text.getValue()).find())
                    .map(text -> page + "." + text.getKey() + " (" + language.tag() + "): " + text.getValue())
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    private static Map<String, String> patterns(String page, Language language) {
        Map<String, String> patterns = new TreeMap<>();
        Texts.read(page, language).forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        return patterns;
    }

    static Stream<String> keys(String page) {
        return patterns(page, Language.EN).keySet().stream().map(key -> page + "." + key);
    }
}
