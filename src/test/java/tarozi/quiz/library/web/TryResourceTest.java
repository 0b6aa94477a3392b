package tarozi.quiz.library.web;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.answer.Answer;
import tarozi.quiz.library.Past;
import tarozi.quiz.library.Shelf;
import tarozi.quiz.library.Trial;

@QuarkusTest
class TryResourceTest {
    @Inject
    Cast cast;

    private final Visitor visitor = new Visitor();
    private final Trial trial = Trial.of(Shelf.content(), 7, Past.NOTHING);
    private String quiz;

    @BeforeEach
    void shareAQuiz() {
        quiz = "/library/"
                + Shelf.share(cast.member(Role.TEACHER).person(), Shelf.titled("Tried"))
                        .id();
    }

    @Test
    void beginsWithASeedInTheAddress() {
        var location = visitor.get(quiz + "/try").header("Location");
        assertTrue(location.matches(".*" + quiz + "/try/\\d{1,6}/1"), location);
        assertEquals(
                200, visitor.get(location.substring(location.indexOf(quiz))).statusCode());
    }

    @Test
    void goesThroughAllQuestionsToTheSummary() {
        visitor.get(quiz + "/try/7/1");
        var right = page(answer(1, "", truths(1)));
        assertEquals("Right", right.select(".verdict h2").text());
        assertTrue(right.text().contains("Points: 10 of 10."));
        assertEquals(quiz + "/try/7/2?past=1000", next(right));

        var typed = truths(2);
        var partly = page(answer(2, "1000", List.of("1", typed.get(1), typed.get(2), typed.get(3))));
        assertEquals("Partly right", partly.select(".verdict h2").text());
        assertEquals(quiz + "/try/7/end?past=1000.750", next(partly));

        var end = page(visitor.get(next(partly)));
        assertTrue(end.text().contains("Right: 1 of 2. Points: 18 of 20."));
        var explanation = end.select("tbody a").last().attr("href");
        assertFalse(page(visitor.get(explanation)).select(".terms").isEmpty());
    }

    @Test
    void namesTheSlip() {
        visitor.get(quiz + "/try/7/1");
        var wrong = page(answer(1, "", List.of("1")));
        assertEquals("Not quite", wrong.select(".verdict h2").text());
        assertTrue(wrong.select(".verdict").text().contains("The right number is"));
        assertFalse(wrong.select(".area").isEmpty());
    }

    @Test
    void anAnswerThatCannotBeReadCostsNothingAndStays() {
        visitor.get(quiz + "/try/7/2?past=500");
        var unread = answer(2, "500", List.of("12", "abc", "", "7"));
        assertEquals(422, unread.statusCode());
        var page = page(unread);
        assertEquals(
                List.of("12", "abc", "", "7"), page.select("input[name=answer]").eachAttr("value"));
        assertEquals("500", page.select("input[name=past]").val());
        assertEquals(2, page.select(".error").size());
    }

    @Test
    void aQuestionCanBeLeftOut() {
        var page = page(visitor.get(quiz + "/try/7/1"));
        assertEquals(quiz + "/try/7/2", page.select("article > p > a").attr("href"));
        var end = page(visitor.get(quiz + "/try/7/end"));
        assertTrue(end.text().contains("Left out"));
        assertTrue(end.text().contains("Points: 0 of 20."));
    }

    @Test
    void storesNothing() {
        var student = cast.member(Role.STUDENT);
        var browser = student.visitor();
        browser.get(quiz + "/try/7/1");
        browser.sendAll(quiz + "/try/7/1", Map.of("past", ""), "answer", truths(1));
        assertEquals(0, Answer.count("personId", student.person().id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/try/7/0",
                "/try/7/3",
                "/try/7/-1",
                "/try/x/1",
                "/try/99999999999/1",
                "/try/7/1/2",
                "/try/7/99999999999",
            })
    void whatIsNoQuestionIsNotFound(String path) {
        assertEquals(404, visitor.get(quiz + path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1001.-5", "....", "%00", "9999999999999", "1000.1000.1000.1000"})
    void aPastThatSomebodyMadeUpDoesNoHarm(String past) {
        for (var place : List.of("1", "2", "end", "1/explanation")) {
            assertEquals(
                    200, visitor.get(quiz + "/try/7/" + place + "?past=" + past).statusCode());
        }
        assertEquals(422, answer(1, past, List.of("?")).statusCode());
        assertEquals(200, answer(1, past, List.of("1")).statusCode());
    }

    @Test
    void anAnswerWithoutFieldsIsAsked() {
        visitor.get(quiz + "/try/7/1");
        assertEquals(422, visitor.send(quiz + "/try/7/1", Map.of()).statusCode());
    }

    private Response answer(int number, String past, List<String> typed) {
        return visitor.sendAll(quiz + "/try/7/" + number, Map.of("past", past), "answer", typed);
    }

    private List<String> truths(int number) {
        return trial.question(number).orElseThrow().fields().stream()
                .map(field -> field.asked().truth().toString())
                .toList();
    }

    private static String next(Document page) {
        return page.select(".actions .button").first().attr("href");
    }

    private static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }
}
