package tarozi.classroom;

import com.ibm.icu.text.Normalizer2;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What opens a class or a game: six characters that nobody mistakes for others, and that spell no word. */
public record JoinCode(String letters) {
    static final String ALPHABET = "23456789BCDFGHJKMNPQRTVWX";

    private static final int LENGTH = 6;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    /** Letters of a Cyrillic keyboard that look like what a code is made of. */
    private static final String CYRILLIC = "ВСКМНРТХЗ";

    private static final String LATIN = "BCKMHPTX3";

    public JoinCode {
        if (!SHAPE.matcher(letters).matches()) {
            throw new IllegalArgumentException("not a code: " + letters);
        }
    }

    public static JoinCode fresh(SecureRandom random) {
        return new JoinCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    /** A code as somebody types it: in any case, with or without the hyphen; empty where it is none. */
    public static Optional<JoinCode> read(String typed) {
        String letters = BETWEEN.matcher(
                        Normalizer2.getNFKCInstance().normalize(typed).toUpperCase(Locale.ROOT))
                .replaceAll("");
        for (int at = 0; at < CYRILLIC.length(); at++) {
            letters = letters.replace(CYRILLIC.charAt(at), LATIN.charAt(at));
        }
        return SHAPE.matcher(letters).matches() ? Optional.of(new JoinCode(letters)) : Optional.empty();
    }

    /** In two groups, as it is read aloud and written on a board. */
    public String shown() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }
}
