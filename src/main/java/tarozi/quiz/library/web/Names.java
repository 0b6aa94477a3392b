package tarozi.quiz.library.web;

import jakarta.inject.Singleton;
import java.util.TreeMap;
import tarozi.i18n.Language;
import tarozi.i18n.Texts;
import tarozi.quiz.Content;
import tarozi.quiz.Words;

/** What to call copies, in every language in which the title is there. */
@Singleton
class Names {
    private static final int ROOM = 20;

    private final Texts texts;

    Names(Texts texts) {
        this.texts = texts;
    }

    Words ofCopy(Words title, int copies) {
        var named = new TreeMap<String, String>();
        title.byLanguage().forEach((tag, text) -> named.put(tag, named(tag, text, copies)));
        return new Words(named);
    }

    private String named(String tag, String title, int copies) {
        var language = Language.ofTag(tag).orElse(Language.EN);
        var shortened = title.substring(0, Math.min(title.length(), Content.LONGEST_TITLE - ROOM));
        return copies == 1
                ? texts.say(language, "library.copy.title", shortened)
                : texts.say(language, "library.copy.title.more", shortened, copies);
    }
}
