package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tarozi.grading.Variants.diagnosis;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tarozi.formula.Convention;
import tarozi.formula.Part;
import tarozi.formula.Term;
import tarozi.grading.slip.Slip;
import tarozi.question.Question;

class DiagnosticianTest {
    /** m = 16, n = 75, PyTorch: 4·75·16 + 4·75·75 + 2·4·75 = 27,900 */
    private static final Question LSTM = Variants.called("LT2P-7XBYEY");

    /** k = 5, c = 21, f = 56: 5·5·21·56 + 56 = 29,456 */
    private static final Question CONV = Variants.called("C22P-7XCD63");

    /** o = 35: i·35 + 35 = 2,975, so i = 84 */
    private static final Question INPUTS = Variants.called("DN2K-5MYQ2C");

    /** Height 48, width 74, kernel 3, stride 2, 6 channels, 15 filters: 23, 36, 15 */
    private static final Question SHAPE = Variants.called("CS2K-5MYWY1");

    @Test
    void namesTheConventionsUnderWhichTheNumberIsRight() {
        var other = assertInstanceOf(Diagnosis.OtherConvention.class, diagnosis(LSTM, 27_600));
        assertEquals(List.of(Convention.TEXTBOOK, Convention.KERAS), other.conventions());
        var gru = Variants.called("GT3T-5MYQE9");
        var reset = assertInstanceOf(Diagnosis.OtherConvention.class, diagnosis(gru, 12_312 + 3 * 54));
        assertEquals(List.of(Convention.KERAS, Convention.PYTORCH), reset.conventions());
    }

    @Test
    void namesTheOneSlipThatLeadsToTheNumber() {
        assertEquals(Set.of("term_left_out"), rules(diagnosis(LSTM, 27_300)));
        assertEquals(Set.of("gates_other"), rules(diagnosis(LSTM, 20_925)));
        assertEquals(Set.of("multiplied"), rules(diagnosis(LSTM, 27_900 * 113)));
        assertEquals(Set.of("factor_left_out"), rules(diagnosis(CONV, 25 * 56 + 56)));
    }

    @Test
    void namesBothSlipsWhereEitherLeadsToTheNumber() {
        var either = assertInstanceOf(
                Diagnosis.OneSlip.class,
                Variants.marked(SHAPE, 24, 36, 15).fields().get(0).diagnosis().orElseThrow());
        assertEquals(Set.of("length_rounded_up", "length_as_if_same"), rules(either));
    }

    /** i = 95, o = 8: the weights may have lost their factor 8, or the two sizes may have been added. */
    @Test
    void namesBothSlipsThatATypedSumCannotTellApart() {
        var dense = Variants.called("DT1K-4GRW5F");
        var either =
                Variants.marked(dense, "95 + 8").fields().get(0).diagnosis().orElseThrow();
        assertEquals(Set.of("factor_left_out", "sizes_added"), rules(either));
    }

    @Test
    void namesTwoSlipsTogetherWhereNoOtherTwoExplainTheNumber() {
        var both = assertInstanceOf(Diagnosis.TwoSlips.class, diagnosis(CONV, 25 * 56));
        assertEquals(
                Set.of("term_left_out", "factor_left_out"),
                both.together().stream().map(Slip::rule).collect(Collectors.toSet()));
        assertEquals(1, both.slips().size());
    }

    @Test
    void namesTheSameSlipMadeTwice() {
        assertEquals(
                List.of("term_left_out+term_left_out"), diagnosis(LSTM, 600).slips());
    }

    @Test
    void saysThatItDoesNotKnow() {
        assertInstanceOf(Diagnosis.Unknown.class, diagnosis(LSTM, 27_901));
        assertEquals(List.of("unknown"), diagnosis(LSTM, 27_901).slips());
        assertInstanceOf(Diagnosis.Unknown.class, diagnosis(LSTM, 0));
        assertInstanceOf(Diagnosis.Unknown.class, diagnosis(LSTM, -27_900));
        assertInstanceOf(Diagnosis.Unknown.class, diagnosis(LSTM, "10^10"));
    }

    @Test
    void holdsATypedSumAgainstTheTerms() {
        var terms = assertInstanceOf(Diagnosis.OtherTerms.class, diagnosis(LSTM, "4*75*75 + 2*4*75 + 13*17"));
        assertEquals(
                List.of(Part.INPUT_WEIGHTS),
                terms.missing().stream().map(Term::part).toList());
        assertEquals(
                List.of(BigInteger.valueOf(221)),
                terms.foreign().stream().map(Product::value).toList());
    }

    @Test
    void explainsNothingByASumOfWhichNothingIsRight() {
        assertInstanceOf(Diagnosis.Unknown.class, diagnosis(LSTM, "13*17 + 19"));
    }

    @Test
    void letsTheTypedSumDecideWhereSeveralSlipsGiveTheSameNumber() {
        var question = Variants.called("LT2P-5MYQ2W");
        var either = assertInstanceOf(Diagnosis.OneSlip.class, diagnosis(question, 5_376));
        assertEquals(Set.of("factor_left_out", "factor_left_out_everywhere"), rules(either));
        for (var slip : either.candidates()) {
            var typed = Variants.typed(slip.formula());
            var decided = assertInstanceOf(Diagnosis.OneSlip.class, diagnosis(question, typed));
            assertEquals(List.of(slip), decided.candidates(), typed);
        }
    }

    @Test
    void putsTheAnswerOfAnInverseQuestionIntoTheFormula() {
        var slip = assertInstanceOf(Diagnosis.OneSlip.class, diagnosis(INPUTS, 85));
        assertEquals(Set.of("term_left_out"), rules(slip));
        assertInstanceOf(Diagnosis.Unknown.class, diagnosis(INPUTS, 80));
        assertInstanceOf(Diagnosis.Unknown.class, diagnosis(INPUTS, 0));
        assertInstanceOf(Diagnosis.Unknown.class, diagnosis(INPUTS, -85));
        assertInstanceOf(Diagnosis.Unknown.class, diagnosis(INPUTS, "10^10"));
    }

    private static Set<String> rules(Diagnosis diagnosis) {
        return Set.copyOf(diagnosis.slips());
    }
}
