package tarozi.quiz.library.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;
import tarozi.quiz.library.Shelf;

@QuarkusTest
class LibraryResourceTest {
    @Inject
    Cast cast;

    @ParameterizedTest
    @CsvSource({
        "en, Five-minute warm-up",
        "uz, Besh daqiqalik razminka",
        "ru, Разминка на пять минут",
    })
    void showsTheShelfToAnybodyInTheirLanguage(String language, String title) {
        var page = page(new Visitor(language), "/library");
        assertEquals(title, page.select("article h3").first().text());
    }

    @Test
    void findsByWordsTopicAndLevel() {
        var page = page(new Visitor(), "/library?words=gates&topic=GRU&level=4");
        assertTrue(page.select("article h3").text().contains("GRU and its two conventions"));
        assertFalse(page.select("article h3").text().contains("First steps"));
        assertEquals("gates", page.select("input[name=words]").val());
        assertEquals("GRU", page.select("select[name=topic] option[selected]").val());
        assertEquals("4", page.select("select[name=level] option[selected]").val());
    }

    @Test
    void saysSoWhereNothingIsFound() {
        var page = page(new Visitor(), "/library?words=zzzz");
        assertEquals("Nothing found", page.select("h2").text());
        assertTrue(page.select("article").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?topic=NONE&level=9&page=0", "?page=99999999999", "?level=x&page=-1", "?words=<b>\"%"})
    void takesAnythingForASearch(String query) {
        assertEquals(200, new Visitor().get("/library" + query).statusCode());
    }

    @Test
    void turnsPagesAndKeepsTheSearch() {
        var teacher = cast.member(Role.TEACHER).person();
        IntStream.rangeClosed(1, 13).forEach(n -> Shelf.share(teacher, Shelf.titled("Paged many " + n)));
        var first = page(new Visitor(), "/library?words=paged&topic=LSTM");
        assertEquals(12, first.select("article").size());
        var second = page(new Visitor(), first.select(".pages a").last().attr("href"));
        assertEquals(1, second.select("article").size());
        assertEquals("paged", second.select("input[name=words]").val());
        assertEquals(
                "LSTM", second.select("select[name=topic] option[selected]").val());
    }

    @Test
    void showsWhatAQuizAsksWithAnExampleOfEach() {
        var quiz = Shelf.share(cast.member(Role.TEACHER).person(), Shelf.titled("Looked at <closely>"));
        var page = page(new Visitor(), "/library/" + quiz.id());
        assertEquals("Looked at <closely>", page.select("h1").text());
        assertEquals(2, page.select("article").size());
        assertEquals(2, page.select("article .prompt").size());
        assertTrue(page.select("article .muted").first().text().contains("Level 2 · Keras · in words · 10 points"));
    }

    @Test
    void namesATeacherByPseudonymAndAStarterByOurName() {
        var teacher = cast.member(Role.TEACHER).person();
        var quiz = Shelf.share(teacher, Shelf.titled("By a teacher"));
        assertTrue(page(new Visitor(), "/library/" + quiz.id())
                .select("header")
                .text()
                .contains(teacher.pseudonym()));
        assertTrue(
                page(new Visitor(), "/library").select("article").first().text().contains("Tarozi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/try", "/try/7/1", "/try/7/1/explanation", "/try/7/end"})
    void isNotThereForAnybodyOnceTakenAway(String path) {
        var author = cast.member(Role.TEACHER);
        var quiz = Shelf.share(author.person(), Shelf.titled("Taken away"));
        QuarkusTransaction.requiringNew()
                .run(() -> Quiz.<Quiz>findById(quiz.id()).unshare());
        assertEquals(404, new Visitor().get("/library/" + quiz.id() + path).statusCode());
        assertEquals(404, author.visitor().get("/library/" + quiz.id() + path).statusCode());
        assertEquals(404, new Visitor().get("/library/987654321" + path).statusCode());
    }

    @Test
    void aTeacherCopiesAndComesToTheDraft() {
        var quiz = Shelf.share(cast.member(Role.TEACHER).person(), Shelf.titled("Worth a copy"));
        var teacher = cast.member(Role.TEACHER);
        assertEquals("Worth a copy", copied(teacher, quiz).title().said("en"));
        assertEquals("Worth a copy (copy)", copied(teacher, quiz).title().said("en"));
        assertEquals("Worth a copy (copy 2)", copied(teacher, quiz).title().said("en"));
    }

    @Test
    void theLongestTitleCanBeCopiedTwice() {
        var quiz = Shelf.share(cast.member(Role.TEACHER).person(), Shelf.titled("x".repeat(Content.LONGEST_TITLE)));
        var teacher = cast.member(Role.TEACHER);
        copied(teacher, quiz);
        assertTrue(copied(teacher, quiz).title().said("en").endsWith("x (copy)"));
    }

    @Test
    void aGuestIsSentToSignInAndComesBack() {
        var quiz = Shelf.share(cast.member(Role.TEACHER).person(), Shelf.titled("For guests"));
        var guest = new Visitor();
        guest.get("/library/" + quiz.id() + "/try/7/1");
        var wanted = guest.send("/library/" + quiz.id() + "/copies", Map.of());
        assertEquals(303, wanted.statusCode());
        assertTrue(wanted.header("Location").endsWith("/sign-in?to=/library/" + quiz.id()));
        var link = page(guest, "/library/" + quiz.id())
                .select("a.button[href^=/sign-in]")
                .attr("href");
        assertEquals("/sign-in?to=/library/" + quiz.id(), link);
    }

    @Test
    void aStudentTriesAndDoesNotCopy() {
        var quiz = Shelf.share(cast.member(Role.TEACHER).person(), Shelf.titled("For students"));
        var student = cast.member(Role.STUDENT).visitor();
        var page = page(student, "/library/" + quiz.id());
        assertTrue(page.select("form[action$=copies]").isEmpty());
        student.get("/library/" + quiz.id() + "/try/7/1");
        assertEquals(
                403, student.send("/library/" + quiz.id() + "/copies", Map.of()).statusCode());
    }

    private static Content copied(Cast.Member teacher, Quiz quiz) {
        var visitor = teacher.visitor();
        visitor.get("/library/" + quiz.id());
        var landed = visitor.send("/library/" + quiz.id() + "/copies", Map.of()).header("Location");
        var id = Long.parseLong(landed.substring(landed.lastIndexOf("/quizzes/") + "/quizzes/".length()));
        return QuarkusTransaction.requiringNew()
                .call(() -> Quiz.of(teacher.person(), id).orElseThrow().draft());
    }

    private static Document page(Visitor visitor, String path) {
        return Jsoup.parse(visitor.get(path).asString());
    }
}
