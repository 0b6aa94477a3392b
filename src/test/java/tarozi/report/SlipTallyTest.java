package tarozi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tarozi.grading.Anticipated;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.grading.SlipName;
import tarozi.question.Question;
import tarozi.question.Seed;
import tarozi.question.family.Families;
import tarozi.report.SlipTally.Line;

class SlipTallyTest {
    @Test
    void countsStudentsAndNotAnswers() {
        var tally = AClass.with(1)
                .slipping(List.of(List.of("term_left_out"), List.of("term_left_out", "unknown")))
                .slipping(List.of(List.of("unknown")))
                .slipping(List.of(List.of("unknown")))
                .student(1000)
                .results()
                .slips();
        assertEquals(List.of(new Line("unknown", 3), new Line("term_left_out", 1)), tally.lines());
        assertEquals(3, tally.most());
    }

    @Test
    void countsThemByItemToo() {
        var results = AClass.with(2).slipping(List.of(List.of("swapped"))).results();
        assertEquals(
                List.of(new Line("swapped", 1)), results.items().get(0).slips().lines());
        assertEquals(List.of(), results.items().get(1).slips().lines());
    }

    @Test
    void readsNames() {
        assertEquals(SlipName.Kind.ONE, SlipName.of("swapped").kind());
        assertEquals(SlipName.Kind.BOTH, SlipName.of("swapped+term_left_out").kind());
        assertEquals(
                List.of("swapped", "term_left_out"),
                SlipName.of("swapped|term_left_out").rules());
        assertEquals(SlipName.Kind.EITHER, SlipName.of("swapped|term_left_out").kind());
    }

    /** Every wrong number that can be foreseen: one explanation is counted as it is, several as just that. */
    @Test
    void givesAnAnswerThatSeveralSlipsExplainToNoneOfThem() {
        Map<Boolean, List<Anticipated>> foreseen = Families.all().stream()
                .map(family -> question(family.slug()))
                .filter(question -> question.fields().size() == 1)
                .flatMap(question -> Anticipated.of(question, 0).stream()
                        .peek(wrong -> assertEquals(expected(wrong), named(question, wrong.value()))))
                .collect(Collectors.partitioningBy(wrong -> wrong.slips().size() > 1));
        assertEquals(false, foreseen.get(true).isEmpty() || foreseen.get(false).isEmpty());
    }

    private static Question question(String slug) {
        var family = Families.called(slug).orElseThrow();
        return family.question(family.variant(family.tiers().get(0).level(), new Seed(7)))
                .orElseThrow();
    }

    private static String expected(Anticipated wrong) {
        return String.join("|", wrong.slips().stream().sorted().toList());
    }

    private static String named(Question question, BigInteger value) {
        return SlipName.in((Grade.Marked) Grader.grade(question, List.of(value.toString())))
                .get(0);
    }
}
