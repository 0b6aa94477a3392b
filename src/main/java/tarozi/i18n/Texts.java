package tarozi.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Every sentence for people, by page and key, in every language; loaded from {@code messages/<page>_<tag>.properties}. */
@ApplicationScoped
public class Texts {
    /** The pages that have texts. A new page is named here and gets one file for each language. */
    public static final List<String> PAGES = List.of(
            "layout",
            "errors",
            "home",
            "sheet",
            "practice",
            "daily",
            "family",
            "leaderboard",
            "account",
            "classroom",
            "quiz",
            "library",
            "exchange",
            "assignment",
            "report",
            "live",
            "engine",
            "question",
            "slip",
            "feedback",
            "reading");

    private final Map<Language, Map<String, Text>> texts = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            Map<String, Text> spoken = new HashMap<>();
            for (String page : PAGES) {
                read(page, language)
                        .forEach((key, pattern) ->
                                spoken.put(page + "." + key, new Text((String) pattern, language.locale())));
            }
            texts.put(language, spoken);
        }
    }

    /** The text of a key such as {@code layout.skip}, with its arguments put in; a key without a text is a bug, and thrown. */
    public String say(Language language, String key, Object... arguments) {
        Text text = texts.get(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.tag());
        }
        return text.with(arguments);
    }

    public boolean has(Language language, String key) {
        return texts.get(language).containsKey(key);
    }

    static Properties read(String page, Language language) {
        String file = "messages/" + page + "_" + language.tag() + ".properties";
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No " + file);
            }
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return patterns;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
