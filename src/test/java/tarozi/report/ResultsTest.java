package tarozi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarozi.quiz.Credit;

class ResultsTest {
    @Test
    void countsTheBestAttemptAndOfEqualsTheFirst() {
        var some = AClass.with(2);
        some.attempts(
                some.paper(1, Paper.State.FINISHED, 1000, 0),
                some.paper(2, Paper.State.FINISHED, 0, 1000),
                some.paper(3, Paper.State.FINISHED, 0, 0));
        assertEquals(1, some.results().papers().get(0).number());
    }

    @Test
    void tellsNoMeanOfFewerThanFive() {
        var four = AClass.with(1).student(0).student(0).student(1000).student(1000);
        assertTrue(four.results().mean().isTooFew());
        assertFalse(four.results().mean().isKnown());
        var five = four.student(1000).results();
        assertEquals(60, five.mean().rounded());
        assertEquals(100, five.median().rounded());
        assertEquals(60, five.items().get(0).facility().percent());
        assertEquals(5, five.items().get(0).facility().of());
    }

    @Test
    void countsNothingAsNoneOnlyWhereNothingMoreMayCome() {
        var finished = AClass.with(1)
                .student(1000)
                .student(1000)
                .student(1000)
                .student(1000)
                .student(-1);
        assertEquals(80, finished.results().items().get(0).facility().percent());
        var busy = AClass.with(1)
                .student(1000)
                .student(1000)
                .student(1000)
                .student(1000)
                .busy(-1);
        assertTrue(busy.results().items().get(0).facility().isTooFew());
        assertEquals(4, busy.results().finished());
    }

    @Test
    void takesTheTimesThatAreKnown() {
        var some = AClass.with(1).after(10).after(20).after(30).after(90).student(-1);
        assertTrue(some.results().items().get(0).medianSeconds().isTooFew());
        assertEquals(
                30, some.after(1800).results().items().get(0).medianSeconds().rounded());
    }

    @Test
    void tellsNoDiscriminationOfFewerThanTwenty() {
        var nineteen = AClass.with(2);
        IntStream.range(0, 19).forEach(n -> nineteen.student(n % 2 * 1000, n % 3 * 500));
        assertTrue(nineteen.results().items().get(0).discrimination().isTooFew());
        assertTrue(
                nineteen.student(0, 0).results().items().get(0).discrimination().isKnown());
    }

    /**
     * Ten students with all three right, five with the first only, five with nothing. First item and the rest: means 3/4 and
     * 10 of 20 points, covariance (10·20 + 5·0 + 5·0)/20 − 3/4·10 = 2.5, deviations √(3/16) and 10: 1/√3.
     */
    @Test
    void discriminatesAsWorkedByHandAndWithoutTheItemItself() {
        var some = AClass.with(3);
        IntStream.range(0, 10).forEach(n -> some.student(1000, 1000, 1000));
        IntStream.range(0, 5).forEach(n -> some.student(1000, 0, 0));
        IntStream.range(0, 5).forEach(n -> some.student(0, 0, 0));
        var first = some.results().items().get(0).discrimination();
        assertEquals(1 / Math.sqrt(3), first.value().orElseThrow(), 1e-12);
        assertEquals(0.58, first.hundredths());
    }

    @Test
    void hasNoDiscriminationWhereAllAreAlike() {
        var alike = AClass.with(2);
        IntStream.range(0, 20).forEach(n -> alike.student(1000, n % 2 * 1000));
        var first = alike.results().items().get(0).discrimination();
        assertFalse(first.isKnown());
        assertFalse(first.isTooFew());
    }

    @Test
    void putsScoresIntoTenthsAndFullOnesIntoTheLast() {
        var some =
                AClass.with(1).student(0).student(40).student(100).student(900).student(1000);
        assertEquals(
                List.of(2, 1, 0, 0, 0, 0, 0, 0, 0, 2),
                some.results().distribution().counts());
    }

    @Test
    void leavesOutAnItemThatTheMarkingHasTakenOut() {
        var some = AClass.with(AClass.quiz(1))
                .student(1000)
                .student(1000)
                .student(0)
                .student(0)
                .student(0);
        var asked = AClass.quiz(2);
        var second = new Results(asked, some.results().students()).items().get(1);
        assertEquals(0, second.facility().of());
    }

    @Test
    void countsWhatIsCreditedAndNotOnlyWhatIsRight() {
        var generous = AClass.quiz(1).with(List.of(AClass.item("q1", 10, Credit.EVERYBODY)));
        var some = AClass.with(generous)
                .student(0)
                .student(0)
                .student(0)
                .student(-1)
                .student(1000);
        assertEquals(100, some.results().mean().rounded());
        assertEquals(1, some.results().items().get(0).right());
    }

    @Test
    void countsNothingOfWhoHadToGo() {
        var some = AClass.with(1)
                .student(1000)
                .student(1000)
                .student(1000)
                .student(1000)
                .student(1000)
                .removed(0)
                .results();
        assertEquals(6, some.students().size());
        assertEquals(100, some.mean().rounded());
        assertEquals(5, some.items().get(0).answered());
    }
}
