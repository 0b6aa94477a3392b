package tarozi.practice.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Visitor;

/** Answers that no page sends by itself. */
@QuarkusTest
class OddAnswersTest {
    private final Visitor visitor = new Visitor();
    private final Student student = new Student(visitor);

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u001C", "+1", "\u200B"})
    void savesABreakdownAsLongAsItsFieldsMayBe(String filling) {
        student.takes("rnn-breakdown", 1);
        var longest = "1" + filling.repeat(399 / filling.length());
        var taken = visitor.sendAll(
                student.address() + "/answers",
                Map.of("submission", UUID.randomUUID().toString()),
                "answer",
                Collections.nCopies(student.question().fields().size(), longest));
        assertEquals(303, taken.statusCode());
        assertTrue(student.explained(taken).select(".verdict").hasText());
    }

    @Test
    void keepsWhatIsFarTooLongAndSaysSo() {
        student.takes("dense-total", 1);
        var typed = "1".repeat(5_000);
        var refused = student.gives(typed);
        assertEquals(422, refused.statusCode());
        assertEquals(
                typed,
                Jsoup.parse(refused.asString()).select("input[name=answer]").val());
    }

    @Test
    void leadsASubmissionSentForAnotherQuestionToTheAnswerItMade() {
        var submission = UUID.randomUUID();
        var first = student.takes("dense-total", 1).sends("1", submission).header("Location");
        var second = student.takes("rnn-total", 1).sends("1", submission).header("Location");
        assertEquals(first, second);
    }

    @Test
    void doesNotLetABrowserRestoreASubmissionIntoAnotherQuestion() {
        student.takes("dense-total", 1);
        assertEquals("off", student.page().select("input[name=submission]").attr("autocomplete"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/answers", "/hints"})
    void leadsFromTheAddressOfAFormBackToItsQuestion(String form) {
        var address = student.takes("dense-total", 1).address();
        var back = visitor.get(address + form);
        assertEquals(303, back.statusCode());
        assertTrue(back.header("Location").endsWith(address));
    }
}
