package tarozi.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A part of a quiz as somebody has seen it, told apart from the same part before and after a change. */
public record Revision(String value) {
    private static final int BYTES = 8;

    /** A question that is not there. */
    public static final Revision GONE = new Revision("gone");

    public static Revision of(Content content) {
        return new Revision(digest(QuizFile.write(content)));
    }

    /** Its title, description and rules. */
    public static Revision ofSettings(Content content) {
        return of(content.with(List.of()));
    }

    public static Revision of(Optional<Item> item) {
        return item.map(Revision::of).orElse(GONE);
    }

    public static Revision of(Item item) {
        return of(Content.titled(Words.NONE).with(List.of(item)));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
