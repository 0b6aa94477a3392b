package tarozi.assignment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.report.Homework;

/** There is no way around to what an assignment still keeps back. */
@QuarkusTest
class BeforeTheReleaseTest {
    @Inject
    AnAssignment an;

    @Inject
    Homework homework;

    @Inject
    Cast cast;

    /** Its address would say the code of the question, by which practice explains it to anybody. */
    @Test
    void aSubmissionSentToPracticeDoesNotLeadToTheAnswer() {
        var student = cast.member(Role.STUDENT);
        var set = an.byLink(cast.member(Role.TEACHER).person());
        var attempt = homework.done(student.person(), set, "Ali", -1);
        var submission = homework.item(attempt, 1).answer().orElseThrow().submission();
        var visitor = student.visitor();
        var question = visitor.get("/practice/lstm-total").header("Location").replaceFirst("[?].*", "");
        visitor.get(question);
        var refused = visitor.send(question + "/answers", Map.of("answer", "1", "submission", submission.toString()));
        assertEquals(400, refused.statusCode());
        assertNull(refused.header("Location"));
    }
}
