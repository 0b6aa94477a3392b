package tarozi.quiz.web;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import tarozi.i18n.Language;
import tarozi.i18n.Texts;
import tarozi.quiz.Content;
import tarozi.quiz.Words;

/** Copies of quizzes, which say in their title that they are copies. */
@Singleton
class Copies {
    private final Texts texts;

    Copies(Texts texts) {
        this.texts = texts;
    }

    Content of(Content original) {
        Map<String, String> titles = new TreeMap<>();
        original.title().byLanguage().forEach((tag, title) -> titles.put(tag, marked(tag, title)));
        return new Content(
                new Words(titles), original.about(), original.numbers(), original.scoring(), original.items());
    }

    /** A title that would become too long stays as it is. */
    private String marked(String tag, String title) {
        return Language.ofTag(tag)
                .map(language -> texts.say(language, "quiz.copied.title", title))
                .filter(copied -> copied.length() <= Content.LONGEST_TITLE)
                .orElse(title);
    }
}
