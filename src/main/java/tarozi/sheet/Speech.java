package tarozi.sheet;

import io.quarkus.qute.TemplateExtension;
import tarozi.i18n.Tongue;
import tarozi.question.Speaker;
import tarozi.question.Statement;

/** Statements in the language that is spoken now, as a rule the request’s: {@code {hint.said}} in templates. */
@TemplateExtension
public class Speech {
    private Speech() {}

    static String said(Statement statement) {
        return statement.by(speaker());
    }

    public static Speaker speaker() {
        return new Speaker() {
            @Override
            public String say(String key, Object... arguments) {
                return Tongue.say(key, arguments);
            }

            @Override
            public String number(long value) {
                return Tongue.number(value);
            }
        };
    }
}
