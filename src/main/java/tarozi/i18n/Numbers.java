package tarozi.i18n;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.util.EnumMap;
import java.util.Map;

/** Numbers grouped in threes as a language writes them: 98,816 in English, 98 816 with a no-break space in the others. */
public final class Numbers {
    private static final Map<Language, LocalizedNumberFormatter> FORMATS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            FORMATS.put(language, NumberFormatter.withLocale(language.locale()));
        }
    }

    private static final char MINUS = '\u2212';

    private Numbers() {}

    /** With two decimals always, so that a column of them is even. */
    public static String hundredths(Language language, double number) {
        return FORMATS.get(language)
                .precision(Precision.fixedFraction(2))
                .format(number)
                .toString()
                .replace('-', MINUS);
    }

    public static String format(Language language, Number number) {
        return FORMATS.get(language).format(number).toString();
    }
}
