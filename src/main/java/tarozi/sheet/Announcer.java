package tarozi.sheet;

import tarozi.i18n.Language;
import tarozi.i18n.Numbers;
import tarozi.i18n.Texts;
import tarozi.question.Speaker;

/** Says statements in a language that is chosen, not the request's: in files, on paper. */
public record Announcer(Texts texts, Language language) implements Speaker {
    @Override
    public String say(String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    @Override
    public String number(long value) {
        return Numbers.format(language, value);
    }
}
