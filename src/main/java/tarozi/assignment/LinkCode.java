package tarozi.assignment;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The end of an assignment's link: eight characters that nobody mistakes for others, and that spell no word. */
public record LinkCode(String text) {
    private static final String ALPHABET = "23456789bcdfghjkmnpqrtvwx";
    private static final int LENGTH = 8;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public LinkCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a link's code: " + text);
        }
    }

    static LinkCode fresh(SecureRandom random) {
        return new LinkCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    /** A code as somebody copies it from a board; empty where it is none. */
    public static Optional<LinkCode> read(String typed) {
        var plain = typed.strip().replace("-", "").toLowerCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(new LinkCode(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
