package tarozi.i18n;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/** What templates say: {@code {t:of('layout.skip')}}, {@code {t:of(item.key, item.arguments)}}, {@code {t:number(n)}, {t:moment(instant)}}. */
@TemplateExtension(namespace = "t")
class TemplateTexts {
    private TemplateTexts() {}

    /** A single argument that is a list stands for its elements. */
    static String of(String key, Object... arguments) {
        boolean spread = arguments.length == 1 && arguments[0] instanceof Collection<?>;
        return Tongue.say(key, spread ? ((Collection<?>) arguments[0]).toArray() : arguments);
    }

    static String number(Number number) {
        return Tongue.number(number);
    }

    static String hundredths(double number) {
        return Numbers.hundredths(language(), number);
    }

    static Language language() {
        return Tongue.now();
    }

    static String moment(Instant moment) {
        return moments().say(language(), moment);
    }

    static String day(LocalDate day) {
        return moments().say(language(), day);
    }

    /** The city whose time it is. */
    static String place() {
        return moments().place(language());
    }

    private static Moments moments() {
        return Arc.container().instance(Moments.class).get();
    }
}
