package tarozi.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in the cookie: 128 random bits in base64url. */
public record Token(String value) {
    /** The name of the cookie. */
    public static final String COOKIE = "tarozi";

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public Token {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a token");
        }
    }

    public static Token fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(BASE64.encodeToString(bytes));
    }

    /** Anything that a browser may send; empty unless it has the shape of a token. */
    public static Optional<Token> read(String text) {
        return Optional.ofNullable(text)
                .filter(it -> SHAPE.matcher(it).matches())
                .map(Token::new);
    }

    public String hash() {
        return BASE64.encodeToString(digest());
    }

    public long seed() {
        return ByteBuffer.wrap(digest()).getLong();
    }

    /** Says nothing, so that no log can tell the secret. */
    @Override
    public String toString() {
        return "Token";
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
