package tarozi.assignment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.TestClock;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.quiz.Quiz;

@QuarkusTest
class AssignmentsResourceTest {
    @Inject
    AnAssignment an;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    private Member teacher;
    private Visitor visitor;
    private Quiz quiz;

    @BeforeEach
    void writeAQuiz() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        teacher = cast.member(Role.TEACHER);
        visitor = teacher.visitor();
        quiz = QuarkusTransaction.requiringNew().call(() -> {
            var written = Quiz.by(teacher.person(), AnAssignment.CONTENT, clock.instant());
            written.persist();
            return written;
        });
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @Test
    void givesAQuizToAClassUntilADate() {
        var classroom = an.classOf(teacher.person(), cast.somebody());
        var set = set(Map.of("to", String.valueOf(classroom.id()), "due", "2026-11-27T18:00"));
        assertEquals(303, set.statusCode());
        var page = page(path(set));
        assertTrue(page.text().contains("Fri, November 27, 2026 at 18:00 (Tashkent time)"), page.text());
        assertTrue(page.text().contains("Handed in: 0. Begun: 0. In all: 1."));
        assertEquals(200, visitor.get(path(set) + "/preview").statusCode());
        assertTrue(page("/assignments").text().contains("Gates"));
    }

    @Test
    void publishesTheDraftThatIsGiven() {
        set(Map.of("version", "draft"));
        var published = QuarkusTransaction.requiringNew()
                .call(() -> Quiz.of(teacher.person(), quiz.id()).orElseThrow().published());
        assertEquals(1, published);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var wrongs = Map.of(
                "title", " ",
                "to", "17",
                "version", "newest",
                "opens", "tomorrow",
                "attempts", "11",
                "due", "2026-11-20T13:00");
        wrongs.forEach((field, value) -> {
            var refused = set(Map.of(field, value));
            assertEquals(422, refused.statusCode(), field);
            assertFalse(Jsoup.parse(refused.asString()).select(".error").isEmpty(), field);
        });
        var kept =
                Jsoup.parse(set(Map.of("title", "Bahorgi sinov", "due", "soon", "feedback", "AT_ONCE", "attempts", "3"))
                        .asString());
        assertEquals("Bahorgi sinov", kept.select("#title").val());
        assertEquals("soon", kept.select("#due").val());
        assertTrue(kept.select("#atonce").hasAttr("checked"));
        assertEquals("3", kept.select("#attempts option[selected]").val());
    }

    @Test
    void offersTheTeachersQuizzesAndNoOther() {
        assertTrue(page("/assignments/new")
                .select("a[href$='quiz=" + quiz.id() + "']")
                .text()
                .contains("Gates"));
        visitor = cast.member(Role.TEACHER).visitor();
        visitor.get("/");
        assertEquals(404, visitor.get("/assignments/new?quiz=" + quiz.id()).statusCode());
        assertEquals(404, set(Map.of()).statusCode());
    }

    @Test
    void movesTheDateClosesAndReopens() {
        var path = path(set(Map.of()));
        page(path);
        visitor.send(path + "/deadlines", Map.of("due", "2026-12-01T09:30"));
        assertTrue(page(path).text().contains("December 1, 2026 at 09:30"));
        assertEquals(
                422,
                visitor.send(path + "/deadlines", Map.of("due", "2026-11-01T09:30"))
                        .statusCode());
        visitor.send(path + "/closings", Map.of());
        assertTrue(page(path).text().contains("No answers are taken."));
        visitor.send(path + "/reopenings", Map.of());
        assertFalse(page(path).text().contains("No answers are taken."));
    }

    @Test
    void givesMoreTimeOnlyToWhoTakesPart() {
        var student = cast.somebody();
        var set = an.forClass(teacher.person(), an.classOf(teacher.person(), student));
        var path = "/assignments/" + set.id();
        page(path);
        assertEquals(303, extend(path, student.id(), "2026-12-24T10:00").statusCode());
        assertTrue(page(path).text().contains("December 24, 2026 at 10:00"));
        assertEquals(404, extend(path, cast.somebody().id(), "2026-12-24T10:00").statusCode());
        var refused = Jsoup.parse(extend(path, student.id(), "2026-11-20T14:00").asString());
        assertFalse(refused.select("#until-error").text().isBlank());
        assertEquals(
                String.valueOf(student.id()),
                refused.select("#student option[selected]").val());
    }

    @Test
    void withdrawsTimeAfterSayingWhatItMeans() {
        var student = cast.somebody();
        var set = an.forClass(teacher.person(), an.classOf(teacher.person(), student));
        var path = "/assignments/" + set.id();
        page(path);
        extend(path, student.id(), "2026-12-24T10:00");
        var asked = page(path).select("main td a[href*=extensions]").attr("href");
        assertEquals(path + "/extensions/" + student.id(), asked);
        var meaning = page(asked).select("main").text();
        assertTrue(meaning.contains("December 24, 2026 at 10:00"), meaning);
        assertTrue(meaning.contains("November 21, 2026 at 13:00"), meaning);
        assertTrue(meaning.contains("Answers saved until now stay and count"), meaning);
        assertFalse(meaning.contains("ends at once"), meaning);
        assertFalse(meaning.contains("the same numbers"), meaning);
        clock.set(set.dueAt().plusSeconds(60));
        assertTrue(page(asked).text().contains("The time of this student ends at once."));

        assertEquals(303, visitor.send(asked + "/withdrawals", Map.of()).statusCode());
        assertFalse(page(path).text().contains("December 24, 2026 at 10:00"));
        assertEquals(303, visitor.send(asked + "/withdrawals", Map.of()).statusCode(), "a button pressed twice");
        assertEquals(404, visitor.get(asked).statusCode());
        assertEquals(
                404,
                visitor.send(path + "/extensions/" + cast.somebody().id() + "/withdrawals", Map.of())
                        .statusCode());
    }

    @Test
    void saysThatTheSameNumbersAreReleasedToAll() {
        var student = cast.member(Role.STUDENT);
        var set = an.withTheSameNumbers(teacher.person());
        new Learner(student.visitor(), set).enters("Ali");
        var path = "/assignments/" + set.id();
        page(path);
        extend(path, student.person().id(), "2026-12-24T10:00");
        assertTrue(
                page(path + "/extensions/" + student.person().id()).text().contains("Since all have the same numbers"));
    }

    @Test
    void changesTheTitle() {
        var path = path(set(Map.of()));
        page(path);
        assertEquals(
                303,
                visitor.send(path + "/titles", Map.of("title", " Bahorgi\u0000sinov "))
                        .statusCode());
        assertEquals("Bahorgi sinov", page(path).select("h1").text());
        for (var wrong : List.of(" ", "x".repeat(121))) {
            var refused = visitor.send(path + "/titles", Map.of("title", wrong));
            assertEquals(422, refused.statusCode());
            var seen = Jsoup.parse(refused.asString());
            assertEquals(
                    "Write a title of at most 120 characters.",
                    seen.select("#title-error").text());
            assertEquals(wrong, seen.select("#title").val());
            assertEquals(
                    "Nothing is changed yet. Look at the marked field. Go to it",
                    seen.select("[role=alert]").text());
        }
        assertEquals("Bahorgi sinov", page(path).select("h1").text());
        assertEquals(303, visitor.get(path + "/titles").statusCode());
    }

    @Test
    void takesNothingIntoATitleThatNobodyCanSee() {
        var set = set(Map.of("title", " Ga\u0000te\u0007s "));
        assertEquals(303, set.statusCode());
        assertEquals("Ga te s", page(path(set)).select("h1").text());
    }

    private Response extend(String path, long student, String until) {
        return visitor.send(path + "/extensions", Map.of("student", String.valueOf(student), "until", until));
    }

    private Response set(Map<String, String> changed) {
        visitor.get("/assignments/new?quiz=" + quiz.id());
        var fields = new HashMap<>(Map.of(
                "quiz", String.valueOf(quiz.id()),
                "version", "draft",
                "to", "link",
                "title", "Gates",
                "opens", "",
                "due", "2026-11-27T18:00",
                "attempts", "1",
                "feedback", "AFTER_DUE"));
        fields.putAll(changed);
        return visitor.send("/assignments", fields);
    }

    private static String path(Response set) {
        var location = set.header("Location");
        return location.substring(location.indexOf("/assignments"));
    }

    private Document page(String path) {
        return Jsoup.parse(visitor.get(path).asString());
    }
}
