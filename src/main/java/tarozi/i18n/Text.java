package tarozi.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/** One sentence in one language, parsed once. */
final class Text {
    private final MessageFormat format;
    private final String constant;
    private final int arguments;

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
        // ICU's formats are not thread-safe; a copy for each use would lose the plural rules it has already loaded.
        synchronized (format) {
            return format.format(values);
        }
    }
}
