package tarozi.assignment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tarozi.assignment.Assignments;

@QuarkusTest
class DeadlineTest extends AtTheDesk {
    @Inject
    Assignments assignments;

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
}
