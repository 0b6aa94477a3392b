package tarozi.report.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.report.Homework;

/** A mistake in a quiz is found, mended, and the assignment marked again; and taken back. */
@QuarkusTest
class MarkingResourceTest {
    @Inject
    AnAssignment an;

    @Inject
    Homework homework;

    @Inject
    Cast cast;

    private Member teacher;
    private Visitor browser;
    private Assignment set;

    @BeforeEach
    void mendAQuizThatSomebodyHasDone() {
        teacher = cast.member(Role.TEACHER);
        browser = teacher.visitor();
        set = an.byLink(teacher.person());
        homework.done(cast.somebody(), set, "Ali", 0, -1);
        homework.publish(
                teacher.person(),
                set,
                set.content().with(List.of(AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of()))));
    }

    @Test
    void showsEveryChangeBeforeAnythingIsApplied() {
        assertEquals(1, results().select("a[href$='/markings/new?version=2']").size());
        var preview = preview(2);
        assertTrue(preview.select("#totals ~ .scroll tr").text().contains("Ali attempt 1 10 of 20 10 of 10 gains"));
        assertTrue(preview.select("#changes ~ .scroll tr").text().contains("The question is taken out."));
        assertTrue(preview.select(".lead").text().startsWith("1 score changes. Gain: 1. Lose: 0."));
        assertTrue(results().select(".sheet").text().contains("10 of 20"));
    }

    @Test
    void appliesItKeepsTheOldScoreAndTakesItBack() {
        assertEquals(303, confirm(preview(2), 2));
        assertTrue(results().select(".sheet").text().contains("10 of 10"));
        assertTrue(results().text().contains("It is marked by version 2."));
        var kept =
                page(results().select("ul a[href*=/markings/]:not([href*=new])").attr("href"));
        assertTrue(kept.select("table").text().contains("10 of 20 10 of 10"));
        assertEquals(1, kept.select("a[href$='/markings/new?version=1']").size());
        assertEquals(303, confirm(preview(1), 1));
        assertTrue(results().select(".sheet").text().contains("10 of 20"));
        assertEquals(
                2, results().select("ul a[href*=/markings/]:not([href*=new])").size());
    }

    @Test
    void showsItAgainWhereAnAnswerCameInBetween() {
        var seen = preview(2);
        homework.done(cast.somebody(), set, "Vali", -1, 0);
        var response = send(seen, 2);
        assertEquals(409, response.statusCode());
        var again = Jsoup.parse(response.asString());
        assertTrue(again.select("[role=alert]").text().contains("Nothing was changed"));
        assertTrue(again.select("#totals ~ .scroll").text().contains("Vali"));
        assertFalse(results().text().contains("It is marked by version 2."));
        assertEquals(303, confirm(again, 2));
    }

    @Test
    void isDoneOnceHoweverOftenTheButtonIsPressed() {
        var seen = preview(2);
        assertEquals(303, confirm(seen, 2));
        assertEquals(303, confirm(seen, 2));
        assertEquals(
                1, results().select("ul a[href*=/markings/]:not([href*=new])").size());
    }

    @Test
    void isNotForOthers() {
        var other = cast.member(Role.TEACHER).visitor();
        other.get("/");
        var fields = Map.of("version", "2", "seen", "x");
        assertEquals(404, other.send(action(), fields).statusCode());
        var student = cast.member(Role.STUDENT).visitor();
        student.get("/");
        assertEquals(403, student.send(action(), fields).statusCode());
        assertTrue(results().select(".sheet").text().contains("10 of 20"));
    }

    @Test
    void findsNoVersionThatIsNotThere() {
        preview(2);
        assertEquals(
                404, browser.send(action(), Map.of("version", "3", "seen", "x")).statusCode());
    }

    private Document preview(int version) {
        return page(action() + "/new?version=" + version);
    }

    private int confirm(Document seen, int version) {
        return send(seen, version).statusCode();
    }

    private Response send(Document seen, int version) {
        return browser.send(
                action(),
                Map.of(
                        "version",
                        String.valueOf(version),
                        "seen",
                        seen.select("input[name=seen]").attr("value")));
    }

    private Document results() {
        return page("/assignments/" + set.id() + "/results");
    }

    private Document page(String address) {
        var response = browser.get(address);
        assertEquals(200, response.statusCode(), address);
        return Jsoup.parse(response.asString());
    }

    private String action() {
        return "/assignments/" + set.id() + "/markings";
    }
}
