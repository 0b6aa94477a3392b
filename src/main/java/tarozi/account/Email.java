package tarozi.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, as far as one can tell without writing to it. */
public record Email(String text) {
    public static final int LONGEST = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\",;:\\p{C}]{1,64}@[^\\s@<>\",;:\\p{C}]+\\.[^\\s@.\\p{C}]{2,}");

    public Email {
        if (!isEmail(text)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static Optional<Email> read(String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(Email::isEmail)
                .map(Email::new);
    }

    public String key() {
        return key(text);
    }

    static String key(String typed) {
        return Normalizer.normalize(typed.strip(), Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cntrl}", Login.UNKNOWN);
    }

    private static boolean isEmail(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
