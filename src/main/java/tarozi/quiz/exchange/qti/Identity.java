package tarozi.quiz.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import tarozi.quiz.exchange.Frozen;

/** The identifier of a package: the same for the same quiz, and another for another, so that neither overwrites the other. */
final class Identity {
    private static final int BYTES = 5;

    private Identity() {}

    static String of(Frozen quiz) {
        var codes = quiz.items().stream()
                .map(item ->
                        item.variants().stream().map(variant -> variant.code()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return "t" + digest(String.join("\n", quiz.language(), quiz.title(), quiz.about(), codes));
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
