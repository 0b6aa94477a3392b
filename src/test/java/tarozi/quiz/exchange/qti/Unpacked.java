package tarozi.quiz.exchange.qti;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import tarozi.quiz.exchange.Frozen;

/** Packages taken apart again. */
final class Unpacked {
    private Unpacked() {}

    interface Writer {
        void write(Frozen quiz, OutputStream out) throws IOException;
    }

    static byte[] bytes(Frozen quiz, Writer writer) {
        try {
            var out = new ByteArrayOutputStream();
            writer.write(quiz, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Texts by path, in the order of the archive. */
    static Map<String, String> files(Frozen quiz, Writer writer) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(quiz, writer)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }
}
