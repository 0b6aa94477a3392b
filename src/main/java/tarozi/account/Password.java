package tarozi.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A password as it was typed; the same characters in another Unicode form are the same password. */
public record Password(String text) {
    public static final int SHORTEST = 8;
    public static final int LONGEST = 200;

    private static final Set<String> COMMON = common();

    public Password {
        text = Normalizer.normalize(text, Form.NFKC);
    }

    /** Why a password is no good. */
    public enum Flaw {
        SHORT,
        LONG,
        COMMON,
        LOGIN
    }

    /** What is wrong with it as the password of whoever signs in with this login. */
    public Optional<Flaw> flaw(String login) {
        long characters = text.codePoints().count();
        String folded = text.toLowerCase(Locale.ROOT).strip();
        if (characters < SHORTEST) {
            return Optional.of(Flaw.SHORT);
        }
        if (characters > LONGEST) {
            return Optional.of(Flaw.LONG);
        }
        if (COMMON.contains(folded) || folded.codePoints().distinct().count() == 1) {
            return Optional.of(Flaw.COMMON);
        }
        return Login.key(login).equals(Login.key(folded)) ? Optional.of(Flaw.LOGIN) : Optional.empty();
    }

    /** Says nothing, so that no log can tell it. */
    @Override
    public String toString() {
        return "Password";
    }

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Password.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
