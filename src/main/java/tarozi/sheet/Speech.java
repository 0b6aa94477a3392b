package tarozi.sheet;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import tarozi.i18n.Voice;
import tarozi.question.Speaker;
import tarozi.question.Statement;

/** Statements in the language of the request: {@code {hint.said}} in templates. */
@TemplateExtension
public class Speech {
    private Speech() {}

    static String said(Statement statement) {
        return statement.by(speaker());
    }

    public static Speaker speaker() {
        var voice = Arc.container().instance(Voice.class).get();
        return new Speaker() {
            @Override
            public String say(String key, Object... arguments) {
                return voice.say(key, arguments);
            }

            @Override
            public String number(long value) {
                return voice.number(value);
            }
        };
    }
}
