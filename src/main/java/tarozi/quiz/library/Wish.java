package tarozi.quiz.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tarozi.question.Level;
import tarozi.question.Topic;

/**
 * What somebody looks for in the library.
 *
 * @param words all of which the title, the description or the author's name must have, as the viewer reads them
 */
public record Wish(String words, Optional<Topic> topic, Optional<Level> level) {
    public static final Wish ANYTHING = new Wish("", Optional.empty(), Optional.empty());

    public boolean isGrantedBy(SharedQuiz quiz, String language) {
        return topic.map(quiz.topics()::contains).orElse(true)
                && level.map(quiz.levels()::contains).orElse(true)
                && saysAll(quiz, language);
    }

    private boolean saysAll(SharedQuiz quiz, String language) {
        var title = quiz.content().title().said(language);
        var about = quiz.content().about().said(language);
        var text = plain(title + " " + about + " " + quiz.author().orElse(""));
        return Arrays.stream(plain(words).split("\\s+")).allMatch(text::contains);
    }

    /** Without what people type differently: case, width, and the many apostrophes of Uzbek. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘`´ʻʼ]", "")
                .replace('ё', 'е')
                .strip();
    }
}
