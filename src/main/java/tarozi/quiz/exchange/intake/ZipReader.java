package tarozi.quiz.exchange.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tarozi.quiz.exchange.intake.Refusal.Why;

/** Unpacks a zip into memory: only so many files of only such a size, whatever its headers promise, and by plain names. */
final class ZipReader {
    static final int MOST_FILES = 1000;
    static final int LARGEST_FILE = 2 * 1024 * 1024;
    static final int LARGEST_SUM = 8 * 1024 * 1024;
    private static final int BUFFER = 8192;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private int sum;
    private int entries;

    private ZipReader() {}

    /** The files by their names, in their order. */
    static Map<String, byte[]> read(byte[] bytes) throws Refusal {
        var reader = new ZipReader();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(Why.BROKEN_ZIP);
        }
        return reader.files;
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException, Refusal {
        if (++entries > MOST_FILES) {
            throw new Refusal(Why.TOO_MANY_FILES);
        }
        var name = entry.getName();
        if (!isPlain(name) || files.keySet().stream().anyMatch(name::equalsIgnoreCase)) {
            throw new Refusal(Why.ZIP_CLIMBS);
        }
        var content = unpacked(zip);
        if (!entry.isDirectory()) {
            files.put(name, content);
        }
    }

    /** No way up or out, on any system: no absolute path, drive, backslash or control character. */
    private static boolean isPlain(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !name.isBlank()
                && !lower.matches("(?s).*[\\\\:\\p{Cntrl}].*")
                && !name.startsWith("/")
                && !name.matches("(?s)(?:.*/)?[.]{1,2}(?:/.*)?");
    }

    private byte[] unpacked(ZipInputStream zip) throws IOException, Refusal {
        var content = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            sum += read;
            if (content.size() + read > LARGEST_FILE || sum > LARGEST_SUM) {
                throw new Refusal(Why.ZIP_GROWS);
            }
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }
}
