package tarozi.assignment.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.TestClock;
import tarozi.account.Role;
import tarozi.answer.Answer;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.assignment.Assignments;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Feedback;
import tarozi.question.Question;

@QuarkusTest
class WorkResourceTest {
    @Inject
    AnAssignment an;

    @Inject
    Assignments assignments;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    private Member teacher;
    private Member student;

    @BeforeEach
    void gatherPeople() {
        teacher = cast.member(Role.TEACHER);
        student = cast.member(Role.GUEST);
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @Test
    void goesFromTheLinkToTheReviewWithoutAnAccount() {
        var set = an.byLink(teacher.person());
        var learner = learner(set);
        var door = learner.page(learner.link());
        assertTrue(door.text().contains("Time left: 1 day"));
        assertTrue(door.text().contains("Sat, November 21, 2026 at 13:00 (Tashkent time)"), door.text());
        assertEquals(303, learner.enters("Ali Valiyev").statusCode());
        assertTrue(learner.overview().text().contains("Answered: 0 of 2."));
        assertEquals(303, learner.answers(1, truths(set, 1)).statusCode());
        assertTrue(learner.question(1).select(".notice").text().contains("Read as"));
        assertEquals("2", learner.overview().select("main .card p a").text());
        learner.submits();
        assertTrue(learner.overview().text().contains("You have handed this in."));
        clock.set(set.dueAt().plusSeconds(1));
        assertEquals("10 / 20", learner.overview().select(".numeral").text());
        var review = learner.question(1);
        assertEquals("Right", review.select(".verdict h2").text());
        assertTrue(review.text().contains(question(set, 1).code().text()));
        assertEquals("No answer", learner.question(2).select(".verdict h2").text());
    }

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

    @Test
    void refusesALateAnswerKeepsItAndTakesItAfterAnExtension() {
        var set = an.byLink(teacher.person());
        var learner = learner(set);
        learner.enters("Ali");
        learner.question(1);
        clock.set(set.dueAt().plusSeconds(75));
        var refused = learner.posts(1, "answers", UUID.randomUUID(), "98304");
        assertEquals(422, refused.statusCode());
        assertTrue(Jsoup.parse(refused.asString()).text().contains("Too late by 1 minute 15 seconds"));
        assertEquals(
                "98304", Jsoup.parse(refused.asString()).select("code").last().text());
        var seen = Jsoup.parse(teacher.visitor().get("/assignments/" + set.id()).asString());
        assertEquals("98304", seen.select("table[aria-labelledby=late] code").text());
        assignments.extend(
                teacher.person(),
                set.id(),
                student.person().id(),
                clock.instant().plusSeconds(600));
        assertEquals("98304", learner.question(1).select("input[name=answer]").val());
        assertEquals(303, learner.answers(1, "98304").statusCode());
    }

    @Test
    void takesAnAnswerAtTheLastInstant() {
        var set = an.byLink(teacher.person());
        var learner = learner(set);
        learner.enters("Ali");
        clock.set(set.dueAt());
        assertEquals(303, learner.answers(1, "7").statusCode());
        clock.set(set.dueAt().plus(1, ChronoUnit.MICROS));
        assertEquals(422, learner.posts(1, "answers", UUID.randomUUID(), "8").statusCode());
    }

    @Test
    void showsTheRightNumbersAfterTheEndOnlyToWhoClosesTheAttempt() {
        var set = an.byLink(teacher.person());
        var learner = learner(set);
        learner.enters("Ali");
        learner.answers(1, "7");
        clock.set(set.dueAt().plusSeconds(1));
        assertTrue(learner.overview().text().contains("The time is over"));
        assertTrue(learner.question(1).select(".verdict").isEmpty());
        learner.submits();
        assertEquals("Wrong", learner.question(1).select(".verdict h2").text());
        assignments.extend(
                teacher.person(),
                set.id(),
                student.person().id(),
                clock.instant().plusSeconds(600));
        assertEquals(
                303,
                learner.posts(1, "answers", UUID.randomUUID(), truths(set, 1)).statusCode());
        assertTrue(learner.overview().select(".numeral").isEmpty());
        clock.advance(Duration.ofSeconds(601));
        assertEquals("0 / 20", learner.overview().select(".numeral").text());
    }

    @Test
    void explainsAtOnceWhereTheTeacherWantsItAndTakesNoSecondAnswer() {
        var set = an.byLink(teacher.person(), Feedback.AT_ONCE, 1);
        var learner = learner(set);
        learner.enters("Ali");
        learner.answers(1, "7");
        var review = learner.question(1);
        assertEquals("Wrong", review.select(".verdict.wrong h2").text());
        assertFalse(review.select(".terms").isEmpty());
        assertTrue(review.select("form").isEmpty());
        learner.posts(1, "answers", UUID.randomUUID(), truths(set, 1));
        assertEquals("Wrong", learner.question(1).select(".verdict h2").text());
        assertTrue(learner.question(2).select(".verdict").isEmpty());
    }

    @Test
    void refusesWhatItCannotReadWithoutCostAndKeepsIt() {
        var set = an.byLink(teacher.person(), Feedback.AT_ONCE, 1);
        var learner = learner(set);
        learner.enters("Ali");
        var refused = learner.answers(1, "98,81");
        assertEquals(422, refused.statusCode());
        assertEquals(
                "98,81",
                Jsoup.parse(refused.asString()).select("input[name=answer]").val());
        assertEquals("98,81", learner.question(1).select("input[name=answer]").val());
        assertEquals(303, learner.answers(1, "7").statusCode());
    }

    @Test
    void keepsADraftThatDoesNotCount() {
        var set = an.byLink(teacher.person());
        var learner = learner(set);
        learner.enters("Ali");
        learner.question(2);
        learner.posts(2, "drafts", UUID.randomUUID(), "4*(", "", "7", "");
        var page = learner.question(2);
        assertEquals("4*(", page.select("input[name=answer]").first().val());
        assertTrue(learner.overview().text().contains("Draft"));
        assertTrue(learner.overview().text().contains("Answered: 0 of 2."));
    }

    @Test
    void givesNewNumbersInAnotherAttemptAndShowsTheFirstOnes() {
        var set = an.byLink(teacher.person(), Feedback.AT_ONCE, 2);
        var learner = learner(set);
        learner.enters("Ali");
        learner.answers(1, truths(set, 1));
        learner.submits();
        assertTrue(learner.overview().text().contains("Another attempt"));
        learner.begins();
        assertTrue(learner.overview().text().contains("Answered: 0 of 2."));
        assertEquals(
                "10 / 20",
                learner.page(learner.work() + "?attempt=1").select(".numeral").text());
        assertEquals(
                "Right",
                learner.page(learner.work() + "/1?attempt=1")
                        .select(".verdict h2")
                        .text());
        assertEquals(303, learner.posts(1, "answers", UUID.randomUUID(), "5").statusCode());
        assertTrue(learner.question(1).select(".verdict").isEmpty());
    }

    @Test
    void refusesANameThatCannotBeToldFromAnother() {
        var set = an.byLink(teacher.person());
        learner(set).enters("Ali Valiyev");
        student = cast.member(Role.GUEST);
        for (var name : List.of("ali  valiyev", "A", "x".repeat(41), "\u202E\u202E")) {
            var refused = learner(set).enters(name);
            assertEquals(422, refused.statusCode(), name);
            assertFalse(
                    Jsoup.parse(refused.asString()).select("#name-error").text().isBlank());
        }
        assertEquals(303, learner(set).enters("Ali Valiyeva").statusCode());
    }

    @Test
    void asksWhoHasALinkOfAClassToJoinIt() {
        var set = an.forClass(teacher.person(), an.classOf(teacher.person()));
        var learner = learner(set);
        assertTrue(learner.page(learner.link()).text().contains("This assignment is for a class."));
        assertEquals(303, learner.enters("Ali").statusCode());
        assertEquals(List.of(), participants(set));
    }

    @Test
    void beginsForAMemberUnderTheNameInTheClass() {
        var set = an.forClass(teacher.person(), an.classOf(teacher.person(), student.person()));
        var learner = learner(set);
        learner.begins();
        assertEquals(List.of(student.person().pseudonym()), participants(set));
        assertEquals(303, learner.answers(1, "7").statusCode());
    }

    private Learner learner(Assignment set) {
        return new Learner(student.visitor(), set);
    }

    private static List<String> participants(Assignment set) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Attempt.in(set).stream().map(Attempt::name).toList());
    }

    private Question question(Assignment set, int position) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AttemptItem.of(Attempt.of(student.person(), set).get(0))
                        .get(position - 1)
                        .question());
    }

    private String[] truths(Assignment set, int position) {
        return question(set, position).fields().stream()
                .map(field -> field.asked().truth().toString())
                .toArray(String[]::new);
    }
}
