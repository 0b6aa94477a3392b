package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tarozi.question.Question;

class EveryAnswerTest {
    @Property(tries = 150)
    void toEveryQuestionIsMarkedAndExplained(
            @ForAll("questions") Question question, @ForAll("numbers") BigInteger number) {
        assertAnswered(question, number.toString());
    }

    @Property(tries = 150)
    void isGradedOrRefusedWhateverWasTyped(@ForAll("questions") Question question, @ForAll("texts") String typed) {
        assertAnswered(question, typed);
    }

    private static void assertAnswered(Question question, String typed) {
        var grade = Grader.grade(question, Collections.nCopies(question.fields().size(), typed));
        if (grade instanceof Grade.Marked marked) {
            assertEquals(question.fields().size(), marked.fields().size());
            for (var field : marked.fields()) {
                var said = Feedback.of(question, field);
                assertEquals(field.mark() == Mark.RIGHT, said.isEmpty());
                assertEquals(field.mark() == Mark.WRONG, field.diagnosis().isPresent());
            }
        } else {
            var readings = ((Grade.Unread) grade).readings();
            assertTrue(readings.stream().anyMatch(Reading.Unreadable.class::isInstance));
            assertFalse(readings.isEmpty());
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        return Variants.any();
    }

    @Provide
    Arbitrary<BigInteger> numbers() {
        var most = BigInteger.TEN.pow(40);
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(most.negate(), most),
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-3), BigInteger.valueOf(200_000)),
                Arbitraries.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.valueOf(Long.MAX_VALUE)));
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = List.of("4", "128", "0", "75", " * ", " + ", "-", "(", ")", "²", "^", "98,816", ".", "n", " ");
        return Arbitraries.of(pieces).list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
