package tarozi.assignment.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tarozi.answer.Answer;

/** What nobody learns before the date of feedback. */
@QuarkusTest
class SecrecyTest extends AtTheDesk {
    /** Whoever answers rightly and whoever does not see the same pages, but for what they typed. */
    @Test
    void tellsNothingBeforeTheDateWhateverWasTyped() {
        var set = an.byLink(teacher.person());
        var learner = learner(set);
        learner.enters("Ali");
        learner.answers(1, "1");
        learner.answers(2, "1", "2", "3", "6");
        var wrong = pages(learner);
        var truths = Stream.of(truths(set, 1), truths(set, 2))
                .flatMap(Stream::of)
                .filter(truth -> truth.length() > 4)
                .toList();
        assertFalse(truths.isEmpty());
        var codes =
                List.of(question(set, 1).code().text(), question(set, 2).code().text());
        for (var page : wrong) {
            truths.forEach(truth -> assertFalse(plain(page).matches(".*\\b" + truth + "\\b.*"), truth));
            codes.forEach(code -> assertFalse(page.contains(code), code));
            assertFalse(Jsoup.parse(page).text().matches(".*\\b(Wrong|Partly|short|over by)\\b.*"), page);
        }
        learner.answers(1, truths(set, 1));
        learner.answers(2, truths(set, 2));
        var right = pages(learner);
        for (int at = 0; at < wrong.size(); at++) {
            assertEquals(withoutTyped(wrong.get(at)), withoutTyped(right.get(at)));
        }
        learner.submits();
        for (var page : pages(learner)) {
            codes.forEach(code -> assertFalse(page.contains(code), code));
        }
    }

    /** An answer given in practice is explained at once; one given here must not be, by whatever address. */
    @Test
    void explainsNoAnswerOfAnAssignmentAsPractice() {
        var set = an.byLink(teacher.person());
        var learner = learner(set);
        learner.enters("Ali");
        learner.answers(1, "7");
        var question = question(set, 1);
        var id = QuarkusTransaction.requiringNew()
                .call(() -> Answer.latestOf(student.person(), 1).get(0).id());
        var path = "/practice/" + question.family().slug() + "/" + question.code() + "/answers/" + id;
        assertEquals(404, learner.statusOf(path));
    }

    @Test
    void letsNobodyTakeMarksAlongBeforeTheDate() {
        var set = an.byLink(teacher.person());
        var learner = learner(set);
        learner.enters("Ali");
        learner.answers(1, truths(set, 1));
        var code = question(set, 1).code().text();
        assertFalse(ownData().contains("RIGHT"));
        assertFalse(ownData().contains(code));
        learner.submits();
        clock.set(set.dueAt().plusSeconds(1));
        assertTrue(ownData().contains("RIGHT"));
        assertTrue(ownData().contains(code));
    }

    private String ownData() {
        return given().cookie("tarozi", student.token().value())
                .get("/profile/data.json")
                .asString();
    }

    private static List<String> pages(Learner learner) {
        return Stream.of(
                        learner.work(),
                        learner.work() + "/1",
                        learner.work() + "/2",
                        "/assignments",
                        "/leaderboard",
                        "/practice")
                .map(path -> learner.page(path).outerHtml())
                .toList();
    }

    private static String plain(String page) {
        return Jsoup.parse(page).select("main").text().replaceAll("(?<=\\d),(?=\\d)", "");
    }

    private static String withoutTyped(String page) {
        var document = Jsoup.parse(page);
        document.select("input").removeAttr("value");
        return document.select("main").text().replaceAll("\\d[\\d,]*", "0");
    }
}
