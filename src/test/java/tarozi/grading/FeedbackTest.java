package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tarozi.grading.slip.Slip;
import tarozi.grading.slip.Slips;
import tarozi.grading.slip.Work;
import tarozi.question.Asked;
import tarozi.question.Form;
import tarozi.question.Question;
import tarozi.question.Statement;

class FeedbackTest {
    /** m = 16, n = 75, PyTorch: 4,800 + 22,500 + 600 = 27,900 */
    private static final Question LSTM = Variants.called("LT2P-7XBYEY");

    private static final Question INPUTS = Variants.called("DN2K-5MYQ2C");
    private static final Question BREAKDOWN = Variants.called("LB3P-7XBWEJ");

    /** Where in the arguments of a slip's statement the amount stands, for the rules that add or leave out an amount. */
    private static final Map<String, Integer> AMOUNTS = Map.of(
            "term_left_out", 2,
            "term_twice", 2,
            "state_counted", 1,
            "states_counted", 1,
            "peepholes_counted", 1);

    @Test
    void tellsHowMuchIsMissingAndWhichTermItIs() {
        var said = said(LSTM, 27_300);
        assertEquals(Statement.of("feedback.short", 600L), said.get(0));
        assertEquals("slip.term_left_out", said.get(1).key());
        assertEquals(600L, said.get(1).arguments().get(2));
        assertEquals(Statement.of("engine.part.BIASES"), said.get(1).arguments().get(0));
    }

    @Test
    void tellsHowMuchIsTooMuch() {
        assertEquals(Statement.of("feedback.over", 75L), said(LSTM, 27_975).get(0));
    }

    @Test
    void namesTheOtherConvention() {
        assertEquals(
                List.of("feedback.short", "feedback.other_convention", "slip.bias_vectors_one"),
                keys(said(LSTM, 27_600)));
    }

    @Test
    void saysBothOrEitherBeforeItNamesSeveralSlips() {
        assertEquals(
                List.of("feedback.short", "feedback.both", "slip.term_left_out", "slip.term_left_out"),
                keys(said(LSTM, 600)));
        var shape = Variants.called("CS2K-5MYWY1");
        var height = Variants.marked(shape, 24, 36, 15).fields().get(0);
        assertEquals(
                List.of("feedback.over", "feedback.either", "slip.length_rounded_up", "slip.length_as_if_same"),
                keys(Feedback.of(shape, height)));
    }

    @Test
    void namesWhatATypedSumLacksAndWhatDoesNotBelong() {
        assertEquals(
                List.of("feedback.short", "feedback.terms_missing", "feedback.terms_foreign"),
                keys(said(LSTM, "4*75*75 + 2*4*75 + 13*17")));
    }

    @Test
    void isHonestAboutWhatItDoesNotKnow() {
        assertEquals(List.of("feedback.over", "feedback.unknown"), keys(said(LSTM, 27_901)));
        assertEquals(List.of("feedback.far", "feedback.unknown"), keys(said(LSTM, "10^20")));
    }

    @Test
    void tellsWhatTheAnsweredSizeWouldGive() {
        assertEquals(
                Statement.of("feedback.substituted", "i", 85L, 3_010L, 2_975L),
                said(INPUTS, 85).get(0));
        assertEquals(Statement.of("feedback.no_size"), said(INPUTS, 0).get(0));
        assertEquals(Statement.of("feedback.no_size"), said(INPUTS, "10^20").get(0));
    }

    @Test
    void praisesASumThatFollowsFromAnEarlierMistake() {
        var sum =
                Variants.marked(BREAKDOWN, 3_600, 22_500, 300, 26_400).fields().get(3);
        assertEquals(List.of(Statement.of("feedback.followed")), Feedback.of(BREAKDOWN, sum));
    }

    @Test
    void saysNothingAboutARightNumber() {
        assertEquals(
                List.of(),
                Feedback.of(LSTM, Variants.marked(LSTM, 27_900).fields().get(0)));
    }

    /** Whatever slip somebody makes, it is named, and its amount is the gap. */
    @Property(tries = 200)
    void namesEverySlipThatIsMade(@ForAll("counts") Question question) {
        for (int field = 0; field < question.fields().size(); field++) {
            var formula = Variants.formula(question.fields().get(field).asked());
            for (var slip : Slips.of(
                    new Work(formula, question.network(), question.family().form()))) {
                assertNamed(question, field, slip);
            }
        }
    }

    private static void assertNamed(Question question, int field, Slip slip) {
        var grade = Variants.marked(
                        question,
                        Variants.rightBut(question, field, slip.value()).toArray())
                .fields()
                .get(field);
        var diagnosis = grade.diagnosis().orElseThrow();
        if (diagnosis instanceof Diagnosis.OtherConvention) {
            return;
        }
        var named = assertInstanceOf(Diagnosis.OneSlip.class, diagnosis, slip::toString)
                .candidates();
        assertTrue(named.stream().anyMatch(other -> other.what().equals(slip.what())), slip::toString);
        var amount = AMOUNTS.get(slip.rule());
        if (amount != null) {
            long gap = Math.abs(grade.field().asked().truth().value() - slip.value());
            assertEquals(gap, slip.what().arguments().get(amount), slip::toString);
            assertEquals(gap, Feedback.of(question, grade).get(0).arguments().get(0));
        }
    }

    private static List<Statement> said(Question question, Object typed) {
        return Feedback.of(question, Variants.marked(question, typed).fields().get(0));
    }

    private static List<String> keys(List<Statement> said) {
        return said.stream().map(Statement::key).toList();
    }

    @Provide
    Arbitrary<Question> counts() {
        return Variants.any()
                .filter(question -> question.family().form() != Form.INVERSE)
                .filter(question ->
                        question.fields().stream().noneMatch(field -> field.asked() instanceof Asked.Length));
    }
}
