package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tarozi.question.Speaker;
import tarozi.question.Statement;

/** Says statements as pages do, refuses what is no clean sentence, and remembers which texts it took. */
final class Reciter {
    private static final Texts TEXTS = new Texts();
    private static final Pattern UNCLEAN = Pattern.compile("[{}]|\\bnull\\b|^\\s|\\s$|  |\\(\\s*\\)|\\.\\.");

    private final Set<String> taken = new TreeSet<>();

    void sayInEveryLanguage(Statement statement) {
        for (Language language : Language.values()) {
            say(language, statement);
        }
    }

    String say(Language language, Statement statement) {
        String said = statement.by(speaker(language));
        assertFalse(
                said.isBlank() || UNCLEAN.matcher(said).find(),
                () -> statement.key() + " in " + language + ": " + said);
        return said;
    }

    /** The texts of one page that were needed so far, inner ones too. */
    Set<String> taken(String page) {
        return taken.stream().filter(key -> key.startsWith(page + ".")).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> all(String page) {
        return MessagesTest.keys(page).collect(Collectors.toCollection(TreeSet::new));
    }

    private Speaker speaker(Language language) {
        return new Speaker() {
            @Override
            public String say(String key, Object... arguments) {
                taken.add(key);
                return TEXTS.say(language, key, arguments);
            }

            @Override
            public String number(long value) {
                return Numbers.format(language, value);
            }
        };
    }
}
