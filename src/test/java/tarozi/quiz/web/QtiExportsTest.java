package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.account.Role;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Quiz;

@QuarkusTest
class QtiExportsTest {
    @Inject
    Cast cast;

    @ParameterizedTest
    @CsvSource({"qti21, 8", "qti12, 3"})
    void aPackageIsAZipAndTheSameForTheSameSeed(String word, int files) throws IOException {
        var teacher = cast.member(Role.TEACHER);
        var path = "/quizzes/" + quiz(teacher) + "/exports/" + word + "?each=3&language=uz&seed=";
        var response = teacher.visitor().get(path + 7);
        response.then().statusCode(200).contentType("application/zip");
        assertEquals("attachment; filename=\"gates-" + word + "-7.zip\"", response.header("Content-Disposition"));
        assertEquals(files, files(response.asByteArray()));
        assertArrayEquals(
                response.asByteArray(), teacher.visitor().get(path + 7).asByteArray());
    }

    private static long quiz(Member teacher) {
        var content = AQuiz.content()
                .with(List.of(
                        AQuiz.item("a", "lstm-total", Level.TWO, Map.of()),
                        AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of())));
        return QuarkusTransaction.requiringNew().call(() -> {
            var quiz = Quiz.by(teacher.person(), content, Instant.EPOCH);
            quiz.persist();
            return quiz.id();
        });
    }

    private static int files(byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int files = 0;
            while (zip.getNextEntry() != null) {
                files++;
            }
            return files;
        }
    }
}
