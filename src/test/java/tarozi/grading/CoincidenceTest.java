package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarozi.question.Level;
import tarozi.question.Question;
import tarozi.question.Seed;
import tarozi.question.family.Families;

class CoincidenceTest {
    private final List<Question> questions =
            IntStream.range(0, 60).mapToObj(CoincidenceTest::question).toList();

    /** But for numbers that are right by another convention, which is said instead. */
    @Test
    void isWhatTheReaderOfAWrongNumberIsTold() {
        var slips = Coincidence.among(questions).stream()
                .filter(coincidence -> !keys(coincidence).contains("slip.bias_vectors_two"))
                .toList();
        assertFalse(slips.isEmpty());
        for (var coincidence : slips) {
            var told = Anticipated.of(coincidence.example(), 0).stream()
                    .filter(anticipated -> anticipated.said().containsAll(coincidence.said()))
                    .toList();
            assertEquals(1, told.size(), coincidence.said().toString());
        }
    }

    @Test
    void countsTheQuestionsInWhichItHappens() {
        var found = Coincidence.among(questions);
        assertTrue(found.size() > 1);
        for (var coincidence : found) {
            long times = questions.stream()
                    .filter(question -> Coincidence.among(List.of(question)).stream()
                            .anyMatch(one -> keys(one).equals(keys(coincidence))))
                    .count();
            assertEquals(times, coincidence.times());
        }
    }

    private static List<String> keys(Coincidence coincidence) {
        return coincidence.said().stream().map(said -> said.key()).toList();
    }

    private static Question question(int seed) {
        var family = Families.called("lstm-total").orElseThrow();
        return family.question(family.variant(Level.ONE, new Seed(seed))).orElseThrow();
    }
}
