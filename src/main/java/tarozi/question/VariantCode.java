package tarozi.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tarozi.formula.Convention;

/**
 * The short name of one variant: {@code LT2K-5MYR4B} is family LT, level 2, Keras, then the family's version, the
 * presentation and the place in the grid as a number in base 31, then a check character, so that a mistyped code is refused
 * instead of showing another question. The same code is the same question for ever: whoever changes what a family asks
 * gives it a new version.
 */
public record VariantCode(
        String tag, Level level, Convention convention, int version, Presentation presentation, int place) {
    public static final int PLACES = 1 << 20;
    public static final int VERSIONS = 5;

    /** Without the letters that look like other characters. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXY";

    /** What stands before the hyphen; a character that is a digit too has the same place in both. */
    private static final String HEAD = "O12345ILUZABCDEFGHJKMNPQRSTVWXY";

    private static final int BASE = DIGITS.length();
    private static final int HEAD_LENGTH = 4;
    private static final int PAYLOAD_LENGTH = 5;

    public VariantCode {
        if (!tag.matches("[A-Z][A-Z1-5]")) {
            throw new IllegalArgumentException("a tag is a letter and a letter or a digit from 1 to 5, not " + tag);
        }
        if (version < 1 || version > VERSIONS || place < 0 || place >= PLACES) {
            throw new IllegalArgumentException("no code for version " + version + " and place " + place);
        }
    }

    /** Reads a code as people type it: any case, with or without the hyphen, O for 0, I and L for 1. */
    public static Optional<VariantCode> parse(String typed) {
        var plain = typed.strip().toUpperCase(Locale.ROOT).replace("-", "");
        if (!plain.matches("[A-Z][A-Z1-5][1-5IL][A-Z][A-Z0-9]{6}")) {
            return Optional.empty();
        }
        var tag = plain.substring(0, 2);
        var level = Level.values()[digits(plain.substring(2, 3)).charAt(0) - '1'];
        var payload = digits(plain.substring(HEAD_LENGTH));
        return Arrays.stream(Convention.values())
                .filter(convention -> convention.letter() == plain.charAt(3))
                .findFirst()
                .flatMap(convention -> decode(tag, level, convention, payload))
                .filter(code -> code.text().endsWith(payload));
    }

    private static String digits(String typed) {
        return typed.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    /** Reads what stands after the hyphen, but for the check character. */
    private static Optional<VariantCode> decode(String tag, Level level, Convention convention, String payload) {
        if (payload.chars().anyMatch(character -> DIGITS.indexOf(character) < 0)) {
            return Optional.empty();
        }
        int number = payload.chars()
                .limit(PAYLOAD_LENGTH)
                .map(DIGITS::indexOf)
                .reduce(0, (sum, digit) -> sum * BASE + digit);
        int presentations = Presentation.values().length;
        int version = number / PLACES / presentations;
        if (version < 1 || version > VERSIONS) {
            return Optional.empty();
        }
        var presentation = Presentation.values()[number / PLACES % presentations];
        return Optional.of(new VariantCode(tag, level, convention, version, presentation, number % PLACES));
    }

    public String text() {
        var head = tag + level.number() + convention.letter();
        var payload = payload();
        return head + "-" + payload + check(head, payload);
    }

    private String payload() {
        int number = (version * Presentation.values().length + presentation.ordinal()) * PLACES + place;
        var payload = new StringBuilder();
        for (int digit = 0; digit < PAYLOAD_LENGTH; digit++) {
            payload.append(DIGITS.charAt(number % BASE));
            number /= BASE;
        }
        return payload.reverse().toString();
    }

    /** Weights 1, 2, 3 … modulo a prime catch every single wrong character and every swap of neighbours. */
    private static char check(String head, String payload) {
        int sum = 0;
        for (int at = 0; at < HEAD_LENGTH; at++) {
            sum += (at + 1) * HEAD.indexOf(head.charAt(at));
        }
        for (int at = 0; at < PAYLOAD_LENGTH; at++) {
            sum += (HEAD_LENGTH + at + 1) * DIGITS.indexOf(payload.charAt(at));
        }
        return DIGITS.charAt(sum % BASE);
    }

    @Override
    public String toString() {
        return text();
    }
}
