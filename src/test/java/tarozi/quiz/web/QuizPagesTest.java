package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.quiz.Content;

@QuarkusTest
class QuizPagesTest {
    @Inject
    Cast cast;

    private Visitor visitor;
    private Writer quiz;

    @BeforeEach
    void write() {
        visitor = cast.member(Role.TEACHER).visitor();
        quiz = Writer.creating(visitor, "Gates & cells");
    }

    @Test
    void beginsWithATitleOnly() {
        assertEquals("Gates & cells", quiz.page().selectFirst("h1").text());
        assertEquals(List.of(), quiz.titles());
        assertTrue(visitor.get("/quizzes").asString().contains("Gates &amp; cells"));
    }

    @Test
    void refusesATitleThatIsMissingOrTooLongAndKeepsIt() {
        var missing = visitor.send("/quizzes", Map.of("title", "  "));
        assertEquals(422, missing.statusCode());
        assertTrue(missing.asString().contains("Give it a title."));
        var text = "x".repeat(121);
        var tooLong = visitor.send("/quizzes", Map.of("title", text));
        assertEquals(422, tooLong.statusCode());
        assertTrue(tooLong.asString().contains("At most 120 characters; there are 121."));
        assertEquals(text, Jsoup.parse(tooLong.asString()).selectFirst("#title").attr("value"));
    }

    @Test
    void addsOneQuestionWithItsDetails() {
        var form = quiz.page("/items/new?family=lstm-total&level=2");
        var added = quiz.submit(
                form,
                "/items",
                Map.of("shown", "PYTORCH-PYTORCH", "seconds", " 75 ", "points", "7", "credit", "ANY_CONVENTION"));
        assertEquals(303, added.statusCode(), added.asString());
        var item = quiz.page().selectFirst("ol.items > li").text();
        for (var fact : List.of(
                "1. LSTM: all parameters",
                "Level 2",
                "PyTorch",
                "as PyTorch code",
                "75 s",
                "7 points",
                "Right by any convention")) {
            assertTrue(item.contains(fact), item);
        }
    }

    @Test
    void addsAQuestionOnceHoweverOftenItsFormIsSent() {
        var form = quiz.page("/items/new?family=lstm-total&level=2");
        quiz.submit(form, "/items", Map.of());
        quiz.submit(form, "/items", Map.of());
        assertEquals(1, quiz.keys().size());
        quiz.submit(form, "/items", Map.of("points", "3"));
        assertEquals(2, quiz.keys().size());
    }

    @Test
    void addsSeveralAtOnce() {
        quiz.adding("dense-total.1", "lstm-total.2", "conv2d-total.1");
        assertEquals(
                List.of("1. Dense layer: all parameters", "2. LSTM: all parameters", "3. Convolution over an image"),
                quiz.titles());
    }

    @Test
    void asksForATickWhereNothingIsTicked() {
        var key = quiz.page("/items/new").selectFirst("input[name=key]").attr("value");
        var nothing = quiz.send("/items/several", Map.of("key", key));
        assertEquals(422, nothing.statusCode());
        assertTrue(nothing.asString().contains("Nothing is ticked."));
    }

    @Test
    void refusesNumbersOutOfBoundsAndKeepsThem() {
        var form = quiz.page("/items/new?family=lstm-total&level=2");
        var refused = quiz.submit(form, "/items", Map.of("seconds", "4", "points", "many"));
        assertEquals(422, refused.statusCode());
        var page = Jsoup.parse(refused.asString());
        assertEquals("4", page.selectFirst("#seconds").attr("value"));
        assertEquals("many", page.selectFirst("#points").attr("value"));
        assertEquals(
                "A whole number from 5 to 3,600.",
                page.selectFirst("#seconds-error").text());
        assertEquals(List.of(), quiz.keys());
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        var form = quiz.page("/items/new?family=dense-total&level=1");
        var values = form.select("#least-i option").eachAttr("value");
        var refused = quiz.submit(form, "/items", Map.of("symbol", "i", "least", values.get(2), "most", values.get(1)));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("The range begins behind its end."));
        assertEquals(
                values.get(2),
                Jsoup.parse(refused.asString())
                        .selectFirst("#least-i option[selected]")
                        .attr("value"));
    }

    @Test
    void editsAQuestionInItsPlace() {
        quiz.adding("dense-total.1", "lstm-total.2");
        var key = quiz.keys().get(0);
        var saved = quiz.submit(quiz.page("/items/" + key), "/items/" + key, Map.of("points", "99"));
        assertTrue(Writer.path(saved).endsWith("#q-" + key));
        assertTrue(quiz.page().selectFirst("#q-" + key).text().contains("99 points"));
        assertTrue(quiz.page("?saved=" + key).selectFirst("#q-" + key).text().startsWith("Saved."));
        assertEquals("1. Dense layer: all parameters", quiz.titles().get(0));
    }

    @Test
    void movesAQuestionUpDownAndToAPlace() {
        quiz.adding("dense-total.1", "lstm-total.2", "conv2d-total.1");
        var keys = quiz.keys();
        quiz.submit(quiz.page(), "/items/" + keys.get(2) + "/moves", Map.of("to", "up"));
        assertEquals(List.of(keys.get(0), keys.get(2), keys.get(1)), quiz.keys());
        quiz.submit(quiz.page(), "/items/" + keys.get(0) + "/moves", Map.of("to", "down"));
        assertEquals(List.of(keys.get(2), keys.get(0), keys.get(1)), quiz.keys());
        quiz.submit(quiz.page(), "/items/" + keys.get(1) + "/moves", Map.of("place", "1"));
        assertEquals(List.of(keys.get(1), keys.get(2), keys.get(0)), quiz.keys());
    }

    @Test
    void putsARemovedQuestionBackWhereItWas() {
        quiz.adding("dense-total.1", "lstm-total.2", "conv2d-total.1");
        var keys = quiz.keys();
        var removed = quiz.submit(quiz.page(), "/items/" + keys.get(1) + "/removals", Map.of());
        assertEquals(List.of(keys.get(0), keys.get(2)), quiz.keys());
        var page = Jsoup.parse(visitor.get(Writer.path(removed)).asString());
        quiz.submit(page, "/items/" + keys.get(1) + "/returns", Map.of());
        assertEquals(keys, quiz.keys());
    }

    @Test
    void copiesAQuestionBehindItself() {
        quiz.adding("dense-total.1", "lstm-total.2");
        quiz.submit(quiz.page(), "/items/" + quiz.keys().get(0) + "/copies", Map.of());
        assertEquals(
                List.of("1. Dense layer: all parameters", "2. Dense layer: all parameters", "3. LSTM: all parameters"),
                quiz.titles());
    }

    @Test
    void publishesAVersionAndAnotherAfterAChange() {
        quiz.adding("dense-total.1");
        assertEquals(303, quiz.publish().statusCode());
        quiz.adding("lstm-total.2");
        assertTrue(quiz.page().text().contains("Changed since version 1"));
        assertTrue(quiz.page().text().contains("1 question added."));
        assertEquals(303, quiz.publish().statusCode());
        assertEquals(1, quiz.page("/versions/1").select("ol.items > li").size());
        assertEquals(2, quiz.page("/versions/2").select("ol.items > li").size());
        assertEquals(404, quiz.get("/versions/3").statusCode());
    }

    @Test
    void hasNothingToPublishWithoutAQuestion() {
        assertEquals(0, quiz.page().select("form[action$=publications]").size());
        var refused = quiz.send("/publications", Map.of("seen", ""));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("it has no questions"));
    }

    @Test
    void isSharedOncePublished() {
        quiz.adding("dense-total.1");
        assertEquals(422, quiz.send("/shares", Map.of()).statusCode());
        quiz.publish();
        assertEquals(303, quiz.submit(quiz.page(), "/shares", Map.of()).statusCode());
        assertTrue(quiz.page().text().contains("In the library"));
        quiz.submit(quiz.page(), "/withdrawals", Map.of());
        assertFalse(quiz.page().selectFirst(".chips").text().contains("In the library"));
    }

    @Test
    void savesTitleDescriptionAndRules() {
        var form = quiz.page("/settings");
        var saved = quiz.submit(form, "/settings", Map.of("numbers", "SAME", "scoring", "SPEED"));
        assertEquals(303, saved.statusCode());
        assertTrue(quiz.page().text().contains("The same numbers for all."));
        assertTrue(quiz.page().text().contains("right after 20 of 60 s brings 8."));
    }

    @Test
    void refusesADescriptionThatIsTooLongAndKeepsIt() {
        var text = "y".repeat(2001);
        var form = quiz.page("/settings");
        form.select("#about-uz").first().text(text);
        var refused = quiz.submit(form, "/settings", Map.of());
        assertEquals(422, refused.statusCode());
        var page = Jsoup.parse(refused.asString());
        assertEquals(
                "At most 2,000 characters; there are 2,001.",
                page.selectFirst("#about-uz-error").text());
        assertEquals(text, page.selectFirst("#about-uz").text());
        assertTrue(page.selectFirst("details").hasAttr("open"));
    }

    @Test
    void holdsAHundredQuestionsAndKeepsTheTicksBeyond() {
        var kinds = new String[Content.MOST_ITEMS];
        Arrays.fill(kinds, "lstm-total.2");
        quiz.adding(kinds);
        assertEquals(100, quiz.keys().size());
        var key = quiz.page("/items/new").selectFirst("input[name=key]").attr("value");
        var full = quiz.send("/items/several", Map.of("key", key, "kind", "gru-total.2"));
        assertEquals(422, full.statusCode());
        var page = Jsoup.parse(full.asString());
        assertTrue(page.text().contains("A quiz holds at most 100 questions."));
        assertEquals(
                "gru-total.2", page.selectFirst("input[name=kind][checked]").attr("value"));
        assertEquals(100, quiz.keys().size());
    }

    @Test
    void refusesWhatNoPageOffers() {
        var form = quiz.page("/items/new?family=lstm-total&level=2");
        for (var nonsense :
                List.of(Map.of("shown", "KERAS-PYTORCH"), Map.of("credit", "NOBODY"), Map.of("key", "Not a key"))) {
            assertEquals(400, quiz.submit(form, "/items", nonsense).statusCode(), nonsense.toString());
        }
        assertEquals(404, quiz.submit(form, "/items", Map.of("level", "5")).statusCode());
        assertEquals(404, quiz.get("/items/new?family=nothing&level=1").statusCode());
        assertEquals(
                400,
                quiz.send("/settings", Map.of("title", "x", "numbers", "ODD", "scoring", "FLAT"))
                        .statusCode());
        assertEquals(400, quiz.send("/items/a/moves", Map.of()).statusCode());
        assertEquals(
                409,
                quiz.adding("dense-total.1").send("/publications", Map.of()).statusCode());
    }

    @Test
    void putsAwayAndBringsBack() {
        quiz.submit(quiz.page(), "/archivings", Map.of());
        assertFalse(visitor.get("/quizzes").asString().contains(quiz.address() + "\""));
        assertTrue(visitor.get("/quizzes?shelf=archive").asString().contains(quiz.address() + "\""));
        quiz.submit(quiz.page(), "/restorations", Map.of());
        assertTrue(visitor.get("/quizzes").asString().contains(quiz.address() + "\""));
    }

    @Test
    void copiesWholeQuizzes() {
        quiz.adding("dense-total.1");
        var copied = quiz.submit(quiz.page(), "/copies", Map.of());
        var copy = Jsoup.parse(visitor.get(Writer.path(copied)).asString());
        assertEquals("Gates & cells (copy)", copy.selectFirst("h1").text());
        assertEquals(1, copy.select("ol.items > li").size());
    }
}
