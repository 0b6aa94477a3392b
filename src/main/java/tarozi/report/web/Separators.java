package tarozi.report.web;

import java.util.Map;
import java.util.Optional;
import tarozi.i18n.Language;

/** What stands between the columns of a CSV file, by the words for it in addresses. */
final class Separators {
    private static final Map<String, String> WORDS = Map.of("comma", ",", "semicolon", ";");

    private Separators() {}

    static Optional<String> called(String word) {
        return Optional.ofNullable(word).map(WORDS::get);
    }

    /** The word for the one that a language does not use. */
    static String other(Language language) {
        return language.separator().equals(",") ? "semicolon" : "comma";
    }
}
