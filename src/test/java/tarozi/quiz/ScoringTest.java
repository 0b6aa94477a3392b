package tarozi.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tarozi.grading.Share;

class ScoringTest {
    private static final Share THREE_OF_FIVE = Share.of(3, 5);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void flatGivesTheShare() {
        assertEquals(6, Scoring.FLAT.points(10, THREE_OF_FIVE));
        assertEquals(10, Scoring.FLAT.points(10, Share.FULL, MINUTE, MINUTE, MINUTE));
    }

    @Test
    void flatRoundsToWholePointsButGivesAllOnlyForAll() {
        assertEquals(1, Scoring.FLAT.points(3, Share.of(1, 3)));
        assertEquals(0, Scoring.FLAT.points(1, Share.of(2, 3)));
        assertEquals(0, Scoring.FLAT.points(0, Share.of(2, 3)));
    }

    @Test
    void exactGivesAllOrNothing() {
        assertEquals(0, Scoring.EXACT.points(10, THREE_OF_FIVE));
        assertEquals(10, Scoring.EXACT.points(10, Share.FULL));
    }

    @Test
    void speedGivesHalfAtTheBellAndNoLessAfterIt() {
        assertEquals(10, Scoring.SPEED.points(10, Share.FULL, Duration.ZERO, MINUTE, MINUTE));
        assertEquals(7, Scoring.SPEED.points(10, Share.FULL, MINUTE.dividedBy(2), MINUTE, MINUTE));
        assertEquals(5, Scoring.SPEED.points(10, Share.FULL, MINUTE, MINUTE, MINUTE));
        assertEquals(5, Scoring.SPEED.points(10, Share.FULL, MINUTE.multipliedBy(9), MINUTE, MINUTE));
    }

    @Test
    void firstCorrectGivesNothingForAPart() {
        assertEquals(0, Scoring.FIRST_CORRECT.points(10, THREE_OF_FIVE, MINUTE, Duration.ZERO, MINUTE));
        assertEquals(10, Scoring.FIRST_CORRECT.points(10, Share.FULL, MINUTE, Duration.ZERO, MINUTE));
        assertEquals(7, Scoring.FIRST_CORRECT.points(10, Share.FULL, MINUTE, MINUTE.dividedBy(2), MINUTE));
    }

    @Test
    void withoutARaceSpeedAndFirstCorrectAreFlat() {
        assertEquals(6, Scoring.SPEED.points(10, THREE_OF_FIVE));
        assertEquals(6, Scoring.FIRST_CORRECT.points(10, THREE_OF_FIVE));
    }
}
