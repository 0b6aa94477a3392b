package tarozi.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tarozi.formula.Convention;

/**
 * The short name of one variant: {@code LT2K-0A7F9X} is family LT, level 2, Keras, then the family's version, the
 * presentation and the place in the grid (25 bits in Crockford's base 32), then a check character, so that a mistyped
 * code is refused instead of showing another question. The same code is the same question for ever: whoever changes
 * what a family asks gives it a new version.
 */
public record VariantCode(
        String tag, Level level, Convention convention, int version, Presentation presentation, int place) {
    public static final int PLACES = 1 << 20;
    private static final int VERSIONS = 1 << 3;
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PAYLOAD = 5;

    public VariantCode {
        if (!tag.matches("[A-Z][A-Z0-9]")) {
            throw new IllegalArgumentException("a tag is two characters, not " + tag);
        }
        if (version < 1 || version >= VERSIONS || place < 0 || place >= PLACES) {
            throw new IllegalArgumentException("no code for version " + version + " and place " + place);
        }
    }

    /** Reads a code as people type it: any case, with or without the hyphen, O for 0, I and L for 1. */
    public static Optional<VariantCode> parse(String typed) {
        var plain = typed.strip().toUpperCase(Locale.ROOT).replace("-", "");
        if (!plain.matches("[A-Z][A-Z0-9][1-5][A-Z][A-Z0-9]{6}")) {
            return Optional.empty();
        }
        var payload = plain.substring(4, 4 + PAYLOAD)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var convention = Arrays.stream(Convention.values())
                .filter(candidate -> candidate.letter() == plain.charAt(3))
                .findFirst();
        if (convention.isEmpty() || payload.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
            return Optional.empty();
        }
        int bits = payload.chars().map(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 32 + digit);
        int version = bits >> 22;
        if (version == 0) {
            return Optional.empty();
        }
        var code = new VariantCode(
                plain.substring(0, 2),
                Level.values()[plain.charAt(2) - '1'],
                convention.get(),
                version,
                Presentation.values()[bits >> 20 & 3],
                bits & PLACES - 1);
        var check =
                plain.substring(4 + PAYLOAD).replace('O', '0').replace('I', '1').replace('L', '1');
        return code.text().endsWith(check) ? Optional.of(code) : Optional.empty();
    }

    public String text() {
        var head = tag + level.number() + convention.letter();
        int bits = version << 22 | presentation.ordinal() << 20 | place;
        var payload = new StringBuilder();
        for (int digit = PAYLOAD - 1; digit >= 0; digit--) {
            payload.append(DIGITS.charAt(bits >> 5 * digit & 31));
        }
        return head + "-" + payload + check(head + payload);
    }

    /** Weights 1, 2, 3 … modulo a prime catch every single wrong character and every swap of neighbours. */
    private static char check(String characters) {
        int sum = 0;
        for (int at = 0; at < characters.length(); at++) {
            sum += (at + 1) * Character.digit(characters.charAt(at), 36);
        }
        return DIGITS.charAt(sum % 31);
    }

    @Override
    public String toString() {
        return text();
    }
}
