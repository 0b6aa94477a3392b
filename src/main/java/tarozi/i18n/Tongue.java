package tarozi.i18n;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;

/** The language in which templates speak: the one of the request, or where there is none, the one that was chosen. */
public final class Tongue {
    private static final ThreadLocal<Language> CHOSEN = new ThreadLocal<>();

    private Tongue() {}

    /** Renders something in a language, request or not. What is rendered must not leave this thread meanwhile. */
    public static <T> T in(Language language, Supplier<T> rendering) {
        var before = CHOSEN.get();
        CHOSEN.set(language);
        try {
            return rendering.get();
        } finally {
            if (before == null) {
                CHOSEN.remove();
            } else {
                CHOSEN.set(before);
            }
        }
    }

    /** The language that is spoken now. */
    public static Language now() {
        var chosen = CHOSEN.get();
        return chosen == null ? Arc.container().instance(Voice.class).get().language() : chosen;
    }

    public static String say(String key, Object... arguments) {
        return Arc.container().instance(Texts.class).get().say(now(), key, arguments);
    }

    public static String number(Number number) {
        return Numbers.format(now(), number);
    }
}
