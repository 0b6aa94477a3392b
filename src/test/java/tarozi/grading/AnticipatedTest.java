package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.question.Form;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Seed;
import tarozi.question.family.Families;

class AnticipatedTest {
    static Stream<QuestionFamily> families() {
        return Families.all().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void wrongNumbersAreWrongDifferentAndExplained(QuestionFamily family) {
        family.tiers()
                .forEach(tier -> check(family.question(family.variant(tier.level(), new Seed(7)))
                        .orElseThrow()));
    }

    private static void check(Question question) {
        for (int field = 0; field < question.fields().size(); field++) {
            var truth = BigInteger.valueOf(
                    question.fields().get(field).asked().truth().value());
            var wrong = Anticipated.of(question, field);
            assertTrue(!wrong.isEmpty() || isInverse(question), question.code().text());
            assertTrue(
                    wrong.stream().noneMatch(each -> each.value().equals(truth)),
                    question.code().text());
            assertEquals(
                    wrong.size(),
                    new HashSet<>(wrong.stream().map(Anticipated::value).toList()).size());
            assertTrue(
                    wrong.stream().allMatch(each -> each.said().size() > 1),
                    question.code().text());
            assertTrue(
                    wrong.stream().noneMatch(each -> each.slips().contains("unknown")),
                    question.code().text());
        }
    }

    /** Going back from a total, a slip need not come to a whole number. */
    private static boolean isInverse(Question question) {
        return question.family().form() == Form.INVERSE;
    }

    @Test
    void saysWhatTheGraderWouldSay() {
        var question = Families.called("lstm-total")
                .flatMap(family ->
                        family.question(family.variant(family.tiers().get(0).level(), new Seed(1))))
                .orElseThrow();
        for (var wrong : Anticipated.of(question, 0)) {
            var grade =
                    (Grade.Marked) Grader.grade(question, List.of(wrong.value().toString()));
            assertEquals(grade.slips(), wrong.slips());
            assertEquals(Feedback.of(question, grade.fields().get(0)), wrong.said());
        }
    }
}
