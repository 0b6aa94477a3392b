package tarozi.assignment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tarozi.account.Role;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.Feedback;

@QuarkusTest
class WorkResourceTest extends AtTheDesk {
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

    private static List<String> participants(Assignment set) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Attempt.in(set).stream().map(Attempt::name).toList());
    }
}
