package tarozi.quiz;

import java.util.Map;
import java.util.TreeMap;

/** A text by its author, in as many languages as the author wrote it; keys are language tags such as {@code uz}. */
public record Words(Map<String, String> byLanguage) {
    public static final Words NONE = new Words(Map.of());

    public Words {
        Map<String, String> written = new TreeMap<>();
        byLanguage.forEach((tag, text) -> {
            if (!text.isBlank()) {
                written.put(tag, text.strip());
            }
        });
        byLanguage = Map.copyOf(written);
    }

    public static Words in(String tag, String text) {
        return new Words(Map.of(tag, text));
    }

    /** The text in this language, or the one that there is; empty where there is none. */
    public String said(String tag) {
        return byLanguage.getOrDefault(
                tag, new TreeMap<>(byLanguage).values().stream().findFirst().orElse(""));
    }

    /** The text in exactly this language; empty where there is none. */
    public String only(String tag) {
        return byLanguage.getOrDefault(tag, "");
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    public int longest() {
        return byLanguage.values().stream().mapToInt(String::length).max().orElse(0);
    }
}
