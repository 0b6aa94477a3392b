package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 35", "4, 55", "5, 80"})
    void payByLevel(int level, int points) {
        assertEquals(points, Points.earned(level, Share.FULL, 0, 0).value());
        assertEquals(points, Points.base(level).value());
    }

    @ParameterizedTest
    @CsvSource({"1000, 80", "500, 40", "333, 27", "1, 0", "0, 0"})
    void payTheShareEarned(int permille, int points) {
        assertEquals(points, Points.earned(5, new Share(permille), 0, 0).value());
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "1, 15", "2, 10", "3, 5"})
    void takeAQuarterOffForEachHint(int hints, int points) {
        assertEquals(points, Points.earned(2, Share.FULL, hints, 0).value());
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "4, 20", "5, 17", "6, 14", "9, 10", "49, 2"})
    void payFiveTimesInFullAndThenLessAndLess(long paidBefore, int points) {
        assertEquals(points, Points.earned(2, Share.FULL, 0, paidBefore).value());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 8", "1, 3, 3", "3, 1, 26"})
    void roundAHalfUp(int level, int hints, int points) {
        assertEquals(points, Points.earned(level, Share.FULL, hints, 0).value());
    }

    @Test
    void areAtLeastOneForARightAnswer() {
        assertEquals(1, Points.earned(1, Share.FULL, 3, 1_000_000).value());
    }

    @Test
    void mayBeNoneForAPartOfAnAnswer() {
        assertTrue(Points.earned(1, new Share(10), 3, 0).isNone());
    }

    @Test
    void payTheFiftiethEasyAnswerLessThanOneHardAnswer() {
        assertTrue(Points.earned(1, Share.FULL, 0, 49).value()
                < Points.earned(5, Share.FULL, Points.MOST_HINTS, 0).value());
    }

    @Property
    void neverRiseWithHintsOrRepetition(
            @ForAll @IntRange(min = 1, max = 5) int level,
            @ForAll @IntRange(max = 1000) int permille,
            @ForAll @IntRange(max = 2) int hints,
            @ForAll @IntRange(max = 10_000) int paidBefore) {
        Share share = new Share(permille);
        int points = Points.earned(level, share, hints, paidBefore).value();

        assertTrue(points <= Points.base(level).value());
        assertTrue(Points.earned(level, share, hints + 1, paidBefore).value() <= points);
        assertTrue(Points.earned(level, share, hints, paidBefore + 1).value() <= points);
    }

    @Test
    void refuseWhatCannotHappen() {
        assertThrows(IllegalArgumentException.class, () -> Points.base(0));
        assertThrows(IllegalArgumentException.class, () -> Points.base(6));
        assertThrows(IllegalArgumentException.class, () -> Points.earned(1, Share.FULL, 4, 0));
        assertThrows(IllegalArgumentException.class, () -> Points.earned(1, Share.FULL, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> Points.earned(1, Share.FULL, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> new Points(-1));
    }
}
