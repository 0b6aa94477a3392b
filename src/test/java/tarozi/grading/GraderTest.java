package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tarozi.grading.Variants.marked;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.question.Question;

class GraderTest {
    /** 4·16·75 + 4·75·75 + 2·4·75 = 27,900 */
    private static final Question LSTM = Variants.called("LT2P-7XBYEY");

    /** 3,600; 22,500; 600; sum 26,700 */
    private static final Question BREAKDOWN = Variants.called("LB3P-7XBWEJ");

    @ParameterizedTest
    @ValueSource(
            strings = {"27900", "27,900", "27 900", "27'900", "27_900", "4*(75*(16+75)+2*75)", "4·16·75 + 4·75² + 600"})
    void marksTheRightNumberRightHoweverItIsWritten(String typed) {
        var grade = marked(LSTM, typed);
        assertTrue(grade.isRight());
        assertEquals(Share.FULL, grade.share());
        assertEquals(Optional.empty(), grade.fields().get(0).diagnosis());
        assertEquals(List.of(), grade.slips());
    }

    @Property
    void marksEveryRightAnswerRight(@ForAll("questions") Question question) {
        assertTrue(marked(question, Variants.right(question).toArray()).isRight());
    }

    @Property
    void marksANumberThatIsOffByALittleWrong(
            @ForAll("questions") Question question, @ForAll @LongRange(min = 1, max = 3) long by) {
        for (int field = 0; field < question.fields().size(); field++) {
            long truth = question.fields().get(field).asked().truth().value();
            for (long wrong : new long[] {truth - by, truth + by}) {
                var grade = marked(
                        question, Variants.rightBut(question, field, wrong).toArray());
                assertEquals(Mark.WRONG, grade.fields().get(field).mark());
                assertTrue(grade.fields().get(field).diagnosis().isPresent());
                assertFalse(grade.isRight());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "about 28000", "27,9", "4*(75", "1/3"})
    void marksNothingWhereItCannotReadTheAnswer(String typed) {
        var grade = assertInstanceOf(Grade.Unread.class, Grader.grade(LSTM, List.of(typed)));
        assertInstanceOf(Reading.Unreadable.class, grade.readings().get(0));
    }

    @Test
    void marksNothingWhereOneOfSeveralNumbersIsMissing() {
        var grade = assertInstanceOf(Grade.Unread.class, Grader.grade(BREAKDOWN, List.of("3600", "22500")));
        assertEquals(4, grade.readings().size());
        assertInstanceOf(Reading.Understood.class, grade.readings().get(1));
        assertInstanceOf(Reading.Unreadable.class, grade.readings().get(2));
    }

    @Test
    void ignoresMoreNumbersThanWereAskedFor() {
        assertTrue(marked(LSTM, "27900", "5").isRight());
    }

    @Test
    void paysForEveryPartThatIsRight() {
        assertEquals(
                Share.of(4, 4), marked(BREAKDOWN, 3_600, 22_500, 600, 26_700).share());
        assertEquals(
                Share.of(3, 4), marked(BREAKDOWN, 3_600, 22_500, 300, 26_700).share());
        assertEquals(Share.of(1, 4), marked(BREAKDOWN, 3_600, 1, 2, 27_000).share());
    }

    @Test
    void doesNotPunishAnEarlyMistakeTwiceInTheSum() {
        var grade = marked(BREAKDOWN, 3_600, 22_500, 300, 26_400);
        assertEquals(Mark.WRONG, grade.fields().get(2).mark());
        assertEquals(Mark.FOLLOWED, grade.fields().get(3).mark());
        assertEquals(Optional.empty(), grade.fields().get(3).diagnosis());
        assertEquals(Share.of(3, 4), grade.share());
        assertFalse(grade.isRight());
    }

    @Test
    void doesNotFollowPartsThatOnlyMakeTheSumEasy() {
        assertEquals(Mark.WRONG, sumOf(1, 1, 1));
        assertEquals(Mark.WRONG, sumOf(0, 22_500, 600));
        assertEquals(Mark.WRONG, sumOf(-600, 22_500, 600));
        assertEquals(Mark.WRONG, sumOf(1_000_000, 1, 1));
        assertEquals(Mark.FOLLOWED, sumOf(900, 22_500, 600));
    }

    private static Mark sumOf(long inputs, long recurrent, long biases) {
        return marked(BREAKDOWN, inputs, recurrent, biases, inputs + recurrent + biases)
                .fields()
                .get(3)
                .mark();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Variants.any();
    }
}
