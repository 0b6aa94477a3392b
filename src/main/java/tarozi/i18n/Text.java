package tarozi.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One sentence in one language, parsed once. */
final class Text {
    private final MessageFormat format;
    private final String constant;
    private final int arguments;

    /** As many copies as were ever in use at once. */
    private final Queue<MessageFormat> idle = new ConcurrentLinkedQueue<>();

    Text(String pattern, ULocale locale) {
        format = new MessageFormat(pattern, locale);
        arguments = format.getArgumentNames().size();
        constant = arguments == 0 ? format.format(new Object[0]) : null;
    }

    String with(Object... values) {
        if (values.length < arguments) {
            throw new IllegalArgumentException(
                    "\"" + format.toPattern() + "\" needs " + arguments + " arguments, got " + values.length);
        }
        if (constant != null) {
            return constant;
        }
        var own = borrowed();
        try {
            return own.format(values);
        } finally {
            idle.add(own);
        }
    }

    /** ICU's formats are not thread-safe, and a new copy for each use would load its plural rules again. */
    private MessageFormat borrowed() {
        var free = idle.poll();
        return free == null ? (MessageFormat) format.clone() : free;
    }
}
