package tarozi.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** A language that Tarozi speaks, named as its own readers name it. */
public enum Language {
    EN("English"),
    UZ("Oʻzbekcha"),
    RU("Русский");

    private static final int LONGEST_HEADER = 500;

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** The language of a tag as Tarozi itself writes it: {@code en}, {@code uz} or {@code ru}. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language that an Accept-Language header likes best among ours; English when it likes none. */
    public static Language preferredBy(String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> ofTag(primary(range)).stream())
                .findFirst()
                .orElse(EN);
    }

    private static List<LanguageRange> ranges(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return List.of();
        }
        try {
            return LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return List.of();
        }
    }

    private static String primary(LanguageRange range) {
        return range.getRange().split("-", 2)[0];
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String ownName() {
        return ownName;
    }

    /** What stands between the columns of a text table: a comma, but where that is the decimal point, a semicolon. */
    public String separator() {
        return this == EN ? "," : ";";
    }

    ULocale locale() {
        return new ULocale(tag());
    }
}
