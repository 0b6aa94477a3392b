package tarozi.practice.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.TestClock;
import tarozi.Visitor;
import tarozi.formula.Convention;

/** What somebody who practises can rely on. */
abstract class PracticeRules {
    @Inject
    TestClock clock;

    private final Student student = new Student();

    @BeforeEach
    void setTheClock() {
        clock.set(Instant.parse("2026-11-25T10:00:00Z"));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void showsTheSameQuestionUntilItIsAnswered() {
        var first = student.takes("lstm-total", 2).address();
        assertEquals(first, student.takes("lstm-total", 2).address());
        student.answersRight();
        assertNotEquals(first, student.takes("lstm-total", 2).address());
    }

    @Test
    void givesTwoPeopleNumbersOfTheirOwn() {
        var addresses = Stream.generate(Student::new)
                .limit(5)
                .map(other -> other.takes("lstm-total", 2).address())
                .distinct()
                .count();
        assertTrue(addresses > 1);
    }

    @Test
    void showsTheSameQuestionToAnybodyWhoOpensItsAddress() {
        var address = student.takes("text-network", 4).address();
        var other = new Student().opens(address);
        assertEquals(
                student.page().select(".prompt, .code, .sizes, ol, .chips").text(),
                other.page().select(".prompt, .code, .sizes, ol, .chips").text());
    }

    @Test
    void neverShowsTheRightNumberBeforeTheAnswer() {
        student.takes("lstm-total", 3);
        var grouped = String.format(Locale.ENGLISH, "%,d", student.truth().value());
        assertFalse(student.page().html().contains(student.truth().toString()));
        assertFalse(student.page().html().contains(grouped));
    }

    @Test
    void tellsARightAnswerSoAndPaysForIt() {
        var explained = student.takes("dense-total", 1).answersRight();
        assertEquals("Right", explained.select(".verdict.right h2").text());
        assertTrue(explained.select(".verdict").text().contains("+10 points"));
    }

    @Test
    void explainsAWrongAnswerTermByTerm() {
        student.takes("lstm-total", 2);
        var formula = student.question().task().worked();
        var withoutBiases = formula.without(formula.terms().get(2)).total();
        var explained = student.explained(student.gives(withoutBiases.toString()));
        var missing = formula.terms().get(2).count();
        var grouped = String.format(Locale.ENGLISH, "%,d", missing.value());
        assertTrue(explained.select(".verdict.wrong").text().contains("You are " + grouped + " short."));
        assertTrue(explained.select(".verdict.wrong").text().contains("biases"));
        assertEquals(3, explained.select(".terms tbody tr").size());
        assertEquals(3, explained.select("svg rect.tile").size());
        assertEquals(1, explained.select("math").size());
        assertFalse(explained.select("svg[role=img]").attr("aria-label").isBlank());
    }

    @Test
    void asksAgainUnderTheSameConventionAfterASlip() {
        for (int round = 0; round < 6; round++) {
            Convention slipped = student.takes("lstm-total", 2).question().convention();
            student.answersWrong();
            assertEquals(slipped, student.takes("lstm-total", 2).question().convention());
        }
    }

    @Test
    void refusesWhatItCannotReadWithoutCostAndKeepsIt() {
        student.takes("rnn-total", 1);
        var refused = student.gives("98,81");
        assertEquals(422, refused.statusCode());
        var page = Jsoup.parse(refused.asString());
        assertEquals("98,81", page.select("input[name=answer]").val());
        assertTrue(page.select(".error").text().contains("98,81"));
        assertEquals("true", page.select("input[name=answer]").attr("aria-invalid"));
        assertTrue(student.answersRight().select(".verdict").text().contains("points"));
    }

    @Test
    void tellsWhatAHintLeavesToEarn() {
        student.takes("rnn-total", 1);
        assertTrue(student.page().text().contains("Worth 10 points."));
        student.asksForHint(1, "");
        assertTrue(student.page().text().contains("Worth 8 points."));
        assertTrue(student.answersRight().select(".verdict").text().contains("+8 points"));
    }

    @Test
    void explainsAShapeInWordsToo() {
        student.takes("conv-shape", 2);
        var explained = student.explained(student.gives("1", "1", "1"));
        assertTrue(explained.text().contains("(input − kernel) / stride"));
    }

    @Test
    void readsASumAsItStands() {
        student.takes("dense-total", 1);
        var sizes = student.question().network().layers().get(0).sizes();
        var sum = "(" + sizes.get(0).value() + " + 1) × " + sizes.get(1).value();
        assertEquals(
                "Right",
                student.explained(student.gives(sum)).select(".verdict h2").text());
    }

    @Test
    void marksEveryPartOfABreakdown() {
        student.takes("lstm-breakdown", 2);
        var fields = student.question().fields();
        var visitor = new Visitor();
        var other = new Student(visitor).opens(student.address());
        var first = Student.truth(fields.get(0)) + 4;
        var rest = Student.truth(fields.get(1)) + Student.truth(fields.get(2));
        var taken = visitor.sendAll(
                other.address() + "/answers",
                Map.of("submission", UUID.randomUUID().toString()),
                "answer",
                List.of(
                        String.valueOf(first),
                        String.valueOf(Student.truth(fields.get(1))),
                        String.valueOf(Student.truth(fields.get(2))),
                        String.valueOf(first + rest)));
        var explained = other.explained(taken);
        assertEquals("Partly right", explained.select(".verdict.partly h2").text());
        assertEquals(1, explained.select(".terms tr.wrong").size());
        assertTrue(explained.text().contains("follows from your numbers"));
    }

    @Test
    void countsTheSameSubmissionOnce() {
        student.takes("dense-total", 1);
        var submission = UUID.randomUUID();
        var typed = student.truth().toString();
        var first = student.sends(typed, submission).header("Location");
        assertEquals(first, student.sends(typed, submission).header("Location"));
    }

    @Test
    void countsOnlyTheFirstAnswerToAQuestion() {
        student.takes("dense-total", 1).answersWrong();
        var again = student.answersRight();
        assertTrue(again.select(".verdict").text().contains("Only the first answer counts"));
    }

    @Test
    void paysNothingForAQuestionThatItDidNotGive() {
        var foreign = new Student().takes("lstm-total", 2).address();
        var explained = student.opens(foreign).answersRight();
        assertEquals("Right", explained.select(".verdict h2").text());
        assertFalse(explained.select(".verdict").text().contains("+"));
    }

    @Test
    void showsAnAnswerToNobodyElse() {
        student.takes("dense-total", 1);
        var location = student.gives("1").header("Location");
        var path = location.substring(location.indexOf("/practice"));
        assertEquals(200, student.statusOf(path));
        assertEquals(404, new Student().statusOf(path));
        var other = new Student().takes("dense-total", 1);
        other.answersWrong();
        assertEquals(404, other.statusOf(path));
    }

    @Test
    void knowsNoQuestionThatDoesNotExist() {
        for (var path : new String[] {
            "/practice/nothing",
            "/practice/lstm-total?level=5",
            "/practice/lstm-total?level=two",
            "/practice/lstm-total/LT2K-000000",
            "/practice/lstm-total/nonsense",
            "/practice/rnn-total/" + codeOf(student.takes("lstm-total", 2)),
            "/practice/lstm-total/" + codeOf(student) + "/answers/1000000",
            "/practice/lstm-total/" + codeOf(student) + "/answers/x"
        }) {
            assertEquals(404, student.statusOf(path), path);
        }
    }

    @Test
    void opensAQuestionByItsCodeHoweverItIsTyped() {
        var code = codeOf(student.takes("lstm-total", 2));
        assertEquals(303, student.statusOf("/practice?code=" + code.toLowerCase(Locale.ROOT)));
        var unknown = student.looksAt("/practice?code=LT2K-12");
        assertEquals("LT2K-12", unknown.select("input[name=code]").val());
        assertFalse(unknown.select("#code-error").text().isBlank());
    }

    @Test
    void refusesAnAnswerWithoutASubmission() {
        student.takes("dense-total", 1);
        assertEquals(400, student.sendsWithoutSubmission("1").statusCode());
    }

    private static String codeOf(Student student) {
        return student.question().code().text();
    }
}
