package tarozi.quiz.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.quiz.AQuiz;
import tarozi.quiz.QuizFile;
import tarozi.quiz.exchange.intake.Refusal.Why;

class ZipReaderTest {
    private static final Intake INTAKE = new Intake("en", "Imported");

    @Test
    void takesInEveryFileOfAPackage() throws Exception {
        var json = QuizFile.write(AQuiz.content());
        var zip = zip(List.of("a.json", "more/b.xml", "c.txt"), json, MoodleFiles.quiz(MoodleFiles.LSTM), "nothing");
        var report = INTAKE.read(zip);
        assertEquals(AQuiz.content(), report.made().get(0).content());
        assertEquals(1, report.made().get(1).taken());
        assertEquals(List.of(new ImportReport.Refused("c.txt", Why.UNKNOWN_FORMAT)), report.refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.json", "/a.json", "a/../../b", "a\\b", "C:/a", "..", "a/..", "./a", "a\u0000b", "a/./b"})
    void refusesNamesThatClimb(String name) throws IOException {
        assertRefused(Why.ZIP_CLIMBS, zip(List.of(name), "x"));
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        assertRefused(Why.ZIP_CLIMBS, zip(List.of("a.json", "A.json"), "x", "y"));
    }

    @Test
    void refusesAFileThatGrows() throws IOException {
        var zip = zip(List.of("bomb"), "0".repeat(ZipReader.LARGEST_FILE + 1));
        assertTrue(zip.length < 10_000);
        assertRefused(Why.ZIP_GROWS, zip);
    }

    @Test
    void refusesFilesThatGrowTogether() throws IOException {
        var large = "0".repeat(ZipReader.LARGEST_FILE);
        assertRefused(Why.ZIP_GROWS, zip(List.of("a", "b", "c", "d", "e"), large, large, large, large, large));
    }

    @Test
    void refusesTooManyFiles() throws IOException {
        var names = IntStream.rangeClosed(0, ZipReader.MOST_FILES)
                .mapToObj(n -> "f" + n)
                .toList();
        var none = new String[names.size()];
        Arrays.fill(none, "");
        assertRefused(Why.TOO_MANY_FILES, zip(names, none));
    }

    @Test
    void aPackageInAPackageIsNoQuiz() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(zip(List.of("a.json"), QuizFile.write(AQuiz.content())));
        }
        assertEquals(
                Why.UNREADABLE_TEXT,
                INTAKE.read(bytes.toByteArray()).refused().get(0).why());
    }

    @Test
    void refusesADamagedPackage() throws IOException {
        var zip = zip(List.of("a.json"), QuizFile.write(AQuiz.content()));
        assertRefused(Why.BROKEN_ZIP, Arrays.copyOf(zip, zip.length / 2));
    }

    static byte[] zip(List<String> names, String... contents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < contents.length; file++) {
                zip.putNextEntry(new ZipEntry(names.get(file)));
                zip.write(contents[file].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(Why why, byte[] file) {
        assertEquals(why, assertThrows(Refusal.class, () -> INTAKE.read(file)).why());
    }
}
