package tarozi.quiz.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.account.Role;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizFile;

@QuarkusTest
class ImportsResourceTest {
    private static final String GIFT = "::Layer::LSTM with 18 inputs and 64 units {#21248}\n\n::Gates::Gates? {T}";

    @Inject
    Cast cast;

    private Cast.Member teacher;

    @BeforeEach
    void comeIn() {
        teacher = cast.member(Role.TEACHER);
    }

    @Test
    void makesADraftOfOurOwnFileWithoutLoss() {
        var page = page(upload(QuizFile.write(AQuiz.content()).getBytes(UTF_8)));
        assertEquals(List.of(AQuiz.content()), drafts());
        assertFalse(page.text().contains("questions alone"));
        assertTrue(page.select("h2 a").attr("href").startsWith("/quizzes/"));
    }

    @Test
    void makesADraftOfPastedGiftAndSaysWhatWasLeftOut() {
        var page = page(paste(GIFT));
        assertEquals("lstm-total", drafts().get(0).items().get(0).family());
        assertTrue(page.text().contains("A file like this holds the questions alone"));
        assertEquals(
                "Gates It is not answered by a number.", page.select("tbody tr").text());
    }

    @Test
    void makesNoDraftWhereNothingWasRecognised() {
        var page = page(paste("::Gates::Gates? {T}"));
        assertEquals(List.of(), drafts());
        assertEquals("Nothing was imported", page.select("h1").text());
        assertEquals("A quiz without a title", page.select("h2").text());
        assertTrue(page.text().contains("no draft was made"));
    }

    @Test
    void refusesWithAMessageAndKeepsWhatWasPasted() {
        var refused = paste("<quiz> & \"nothing\"");
        assertEquals(422, refused.statusCode());
        var page = page(refused);
        assertEquals("<quiz> & \"nothing\"", page.select("textarea").text());
        assertEquals(
                "This XML cannot be read: it is damaged or cut off.",
                page.select("[role=alert]").text());
        assertEquals(422, paste("").statusCode());
    }

    @Test
    void aFileThatIsTooLargeGetsThePageAgainWithAMessage() {
        var refused = upload(new byte[2 * 1024 * 1024 + 1]);
        assertEquals(413, refused.statusCode());
        var page = page(refused);
        assertTrue(page.select("[role=alert]").text().startsWith("This file is larger than 2 MB"));
        assertEquals(1, page.select("input[type=file]").size());
        assertEquals(422, upload(new byte[2 * 1024 * 1024]).statusCode());
    }

    @Test
    void whatIsExportedTogetherIsImportedTogether() {
        upload(QuizFile.write(AQuiz.content()).getBytes(UTF_8));
        upload(QuizFile.write(AQuiz.content()).getBytes(UTF_8));
        var all = given().cookie("tarozi", teacher.token().value()).get("/quizzes/exports/all.zip");
        assertEquals("application/zip", all.contentType());
        assertEquals(200, upload(all.asByteArray()).statusCode());
        assertEquals(4, drafts().size());
        assertEquals(1, drafts().stream().distinct().count());
    }

    @Test
    void isForTeachersOnly() {
        var student = cast.member(Role.STUDENT).visitor();
        assertEquals(403, student.get("/quizzes/imports").statusCode());
        assertEquals(403, student.get("/quizzes/exports/all.zip").statusCode());
        var guest = cast.member(Role.GUEST).visitor();
        assertTrue(guest.get("/quizzes/imports").header("Location").contains("/sign-in?to="));
    }

    private List<Content> drafts() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Quiz.ownedBy(teacher.person()).stream().map(Quiz::draft).toList());
    }

    private Response paste(String text) {
        return send(new byte[0], text);
    }

    private Response upload(byte[] file) {
        return send(file, "");
    }

    private Response send(byte[] file, String text) {
        var seen = given().cookie("tarozi", teacher.token().value()).get("/quizzes/imports");
        return given().cookies(seen.cookies())
                .cookie("tarozi", teacher.token().value())
                .multiPart("csrf-token", page(seen).select("[name=csrf-token]").val())
                .multiPart("file", "anything.bin", file, "application/octet-stream")
                .multiPart("text", text, "text/plain; charset=UTF-8")
                .accept("text/html")
                .header("Accept-Language", "en")
                .post("/quizzes/imports");
    }

    private static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }
}
