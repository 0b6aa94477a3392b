package tarozi.practice.daily.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tarozi.practice.daily.AChallenge.question;
import static tarozi.practice.daily.AChallenge.truths;
import static tarozi.practice.daily.AChallenge.wrongs;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.practice.daily.AChallenge;
import tarozi.practice.daily.Day;

/** Every test has a day of its own, in a time zone where midnight is 19:00 UTC. */
abstract class DailyRules {
    private static final Instant FIRST_MIDNIGHT = Instant.parse("2032-02-28T19:00:00Z");

    private static int days;

    @Inject
    TestClock clock;

    @Inject
    Cast cast;

    private Day day;

    @BeforeEach
    void beginADay() {
        days++;
        clock.set(FIRST_MIDNIGHT.plus(Duration.ofDays(10L * days)));
        day = AChallenge.on("2032-02-29");
        day = new Day(day.date().plusDays(10L * days));
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void asksEverybodyTheSame() {
        var one = guest().page(2).select("article .prompt, article .sizes, article .code, article .chips");
        var other = member().page(2).select("article .prompt, article .sizes, article .code, article .chips");

        assertFalse(one.isEmpty());
        assertEquals(one.outerHtml(), other.outerHtml());
    }

    @Test
    void explainsAnAnswerAndPaysTheLevel() {
        var student = guest().answersRight(1).answersWrong(2).answersRight(3);

        assertEquals(1, student.page(1).select(".verdict.right").size());
        assertEquals(1, student.page(2).select(".verdict.wrong").size());
        assertTrue(student.page(2).select("article form").isEmpty());
        assertTrue(student.looksAt("/daily").text().contains("Your score: 45 of 65 points."));
    }

    @Test
    void tellsTheRightNumberToNobodyBeforeTheAnswer() {
        var page = guest().page(1);

        assertTrue(page.select(".verdict, .terms, .area").isEmpty());
        assertFalse(page.html().contains(question(day, 1).code().text()));
    }

    @Test
    void letsTheFirstAnswerStand() {
        var student = guest().answersWrong(1).answersRight(1);

        assertEquals(1, student.page(1).select(".verdict.wrong").size());
        assertTrue(student.looksAt("/daily").text().contains("Your score: 0 of 65 points."));
    }

    @Test
    void marksNothingThatCannotBeReadAndKeepsIt() {
        var student = guest();
        var typed = Collections.nCopies(question(day, 3).fields().size(), "about 12");

        var response = student.gives(3, typed);

        assertEquals(422, response.statusCode());
        assertTrue(response.asString().contains("value=\"about 12\""));
        assertEquals(1, student.answersRight(3).page(3).select(".verdict.right").size());
    }

    @Test
    void takesNoAnswerOfADayThatIsOver() {
        var student = guest().answersRight(1);
        student.page(2);
        clock.advance(Duration.ofDays(1).minusMillis(1));
        assertEquals(303, student.gives(2, truths(day, 2)).statusCode());
        clock.advance(Duration.ofMillis(1));

        var late = student.gives(3, wrongs(day, 3));

        assertEquals(422, late.statusCode());
        assertTrue(late.asString().contains(wrongs(day, 3).get(0)));
        assertTrue(student.page(3).text().contains("you did not answer this question"));
        assertFalse(student.page(3).select(".terms, .formula").isEmpty());
        assertEquals(1, student.page(2).select(".verdict.right").size());
        assertTrue(student.looksAt("/daily/" + day).text().contains("Your score: 30 of 65 points."));
        assertFalse(student.looksAt("/daily").text().contains("Your score"));
    }

    @Test
    void showsNoDayThatIsStillToCome() {
        var visitor = new Visitor();
        var tomorrow = day.date().plusDays(1);
        for (String path : List.of("", "/1", "/board", "/1/answers")) {
            assertEquals(404, visitor.get("/daily/" + tomorrow + path).statusCode(), path);
        }
        for (String wrong : List.of("2024-12-31", "2032-02-30", "today", "x/1", day + "/4", day + "/0")) {
            assertEquals(404, visitor.get("/daily/" + wrong).statusCode(), wrong);
        }
    }

    @Test
    void leadsWhoOpensTodaysQuestionByItsCodeToTheChallengeFirst() {
        var visitor = new Visitor();
        var code = question(day, 1).code();
        var practice = "/practice/" + question(day, 1).family().slug() + "/" + code.text();
        visitor.get("/");
        var fields = Map.of("answer", "1", "submission", UUID.randomUUID().toString());

        var opened = visitor.get(practice);
        var answered = visitor.send(practice + "/answers", fields);
        var hinted = visitor.send(practice + "/hints", Map.of("answer", "", "hint", "1"));

        for (var response : List.of(opened, answered, hinted)) {
            assertEquals(303, response.statusCode());
            assertTrue(response.header("Location").endsWith("/daily/" + day + "/1"));
        }
        new Challenger(visitor, day).answersRight(1);
        assertEquals(200, visitor.get(practice).statusCode());
    }

    @Test
    void isNeitherSpoiledNorPaidByAnAnswerToTheSameVariantTheDayBefore() {
        var visitor = new Visitor();
        clock.advance(Duration.ofDays(-1));
        var question = question(day, 1);
        var practice =
                "/practice/" + question.family().slug() + "/" + question.code().text();
        visitor.get(practice);
        var fields = Map.of("submission", UUID.randomUUID().toString());
        visitor.sendAll(practice + "/answers", fields, "answer", truths(day, 1));
        clock.advance(Duration.ofDays(1));

        var student = new Challenger(visitor, day);

        assertEquals(1, student.page(1).select("article form").size());
        assertFalse(student.looksAt("/daily").text().contains("Your score"));
        assertTrue(student.answersRight(1).looksAt("/daily").text().contains("Your score: 10 of 65 points."));
    }

    @Test
    void countsWhoTookPartAndNotTheirAnswers() {
        IntStream.range(0, 3)
                .forEach(n -> guest().answersWrong(1).answersRight(2).answersRight(3));

        assertTrue(guest().looksAt("/daily").text().contains("3 people took part today."));
        assertTrue(guest().looksAt("/daily/" + day + "/board").text().contains("3 people took part today."));
    }

    @Test
    void paysNothingOnTheBoardsOfPractice() {
        var student = member().answersRight(1).answersRight(2).answersRight(3);

        assertTrue(student.looksAt("/leaderboard?period=all").select(".me").isEmpty());
        assertEquals(
                "65",
                student.looksAt("/daily/" + day + "/board")
                        .select(".me td:nth-of-type(2)")
                        .text());
    }

    private Challenger guest() {
        return new Challenger(new Visitor(), day);
    }

    private Challenger member() {
        return new Challenger(cast.member(Role.STUDENT).visitor(), day);
    }
}
