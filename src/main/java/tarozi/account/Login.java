package tarozi.account;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name that somebody signs in with. Names that look alike are one: their keys are equal. */
public record Login(String text) {
    public static final int LONGEST = 40;

    /** For what no login has, and PostgreSQL would not even look for. */
    static final String UNKNOWN = "\uFFFD";

    /** Letters and digits of any script, and between them single marks; no @, which would make it an e-mail address. */
    private static final Pattern SHAPE =
            Pattern.compile("[\\p{L}\\p{N}](?:\\p{M}|[ ._'-]?[\\p{L}\\p{N}]){1," + (LONGEST - 1) + "}");

    /** Scripts with letters that are drawn alike, such as the Latin and the Cyrillic a: a name keeps to one of them. */
    private static final Set<UnicodeScript> LOOKING_ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    public Login {
        if (!isLogin(text)) {
            throw new IllegalArgumentException("not a login");
        }
    }

    /** What somebody typed, if it can be a login. */
    public static Optional<Login> read(String typed) {
        return Optional.ofNullable(typed)
                .map(Login::spaced)
                .filter(Login::isLogin)
                .map(Login::new);
    }

    /** What two logins have in common that nobody should tell apart: width, case, and the drawing of the apostrophe. */
    public String key() {
        return key(text);
    }

    static String key(String typed) {
        return tidied(Normalizer.normalize(tidied(typed).toLowerCase(Locale.ROOT), Form.NFKC))
                .replaceAll("\\p{Cntrl}", UNKNOWN);
    }

    private static String tidied(String typed) {
        return withOneApostrophe(spaced(typed));
    }

    /** However an apostrophe is drawn, oʻ is oʻ. */
    private static String withOneApostrophe(String text) {
        return text.replaceAll("[ʻʼ‘’`]", "'");
    }

    private static String spaced(String typed) {
        return Normalizer.normalize(typed.replace('´', '’'), Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static boolean isLogin(String text) {
        return text.length() <= LONGEST
                && SHAPE.matcher(withOneApostrophe(text)).matches()
                && text.codePoints()
                                .mapToObj(UnicodeScript::of)
                                .filter(LOOKING_ALIKE::contains)
                                .distinct()
                                .count()
                        <= 1;
    }
}
