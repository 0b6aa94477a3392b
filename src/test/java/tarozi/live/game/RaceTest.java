package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarozi.grading.Share;
import tarozi.quiz.Scoring;

class RaceTest {
    private static final long ANNA = 1;
    private static final long BOBUR = 2;
    private static final long VERA = 3;
    private static final Share HALF = Share.of(1, 2);

    @Test
    void flatGivesTheShareHoweverLongItTook() {
        assertEquals(
                Map.of(ANNA, 100, BOBUR, 100, VERA, 50),
                earned(Scoring.FLAT, run(ANNA, Share.FULL, 1), run(BOBUR, Share.FULL, 60), run(VERA, HALF, 30)));
    }

    @Test
    void exactGivesNothingForAPart() {
        assertEquals(Map.of(ANNA, 100, VERA, 0), earned(Scoring.EXACT, run(ANNA, Share.FULL, 60), run(VERA, HALF, 1)));
    }

    @Test
    void firstCorrectGivesAllToTheFirstAndLessToTheOthersTheLongerAfterIt() {
        assertEquals(
                Map.of(ANNA, 100, BOBUR, 75, VERA, 50),
                earned(
                        Scoring.FIRST_CORRECT,
                        run(BOBUR, Share.FULL, 30),
                        run(ANNA, Share.FULL, 0),
                        run(VERA, Share.FULL, 60)));
    }

    @Test
    void firstCorrectLetsNobodyBeFirstWithAWrongAnswer() {
        assertEquals(
                Map.of(ANNA, 100, BOBUR, 0, VERA, 0),
                earned(
                        Scoring.FIRST_CORRECT,
                        run(ANNA, Share.FULL, 50),
                        run(BOBUR, Share.NONE, 1),
                        run(VERA, HALF, 2)));
    }

    @Test
    void speedGivesLessTheLongerItTook() {
        assertEquals(
                Map.of(ANNA, 100, BOBUR, 75, VERA, 50),
                earned(Scoring.SPEED, run(ANNA, Share.FULL, 0), run(BOBUR, Share.FULL, 30), run(VERA, Share.FULL, 60)));
    }

    @Test
    void nobodyEarnsAnythingWhereNobodyWasRight() {
        for (var scoring : Scoring.values()) {
            assertEquals(
                    Map.of(ANNA, 0, BOBUR, 0),
                    earned(scoring, run(ANNA, Share.NONE, 1), run(BOBUR, Share.NONE, 60)),
                    scoring::name);
            assertEquals(Map.of(), earned(scoring), scoring::name);
        }
    }

    @Test
    void halfOfOnesOwnTimeIsWorthTheSameToEverybody() {
        var usual = run(ANNA, Share.FULL, 30);
        var longer = new Run(BOBUR, 1, Share.FULL, Duration.ofSeconds(45), Duration.ofSeconds(90));
        var first = run(VERA, Share.FULL, 0);
        assertEquals(Map.of(ANNA, 75, BOBUR, 75, VERA, 100), earned(Scoring.SPEED, usual, longer, first));
        assertEquals(Map.of(ANNA, 75, BOBUR, 75, VERA, 100), earned(Scoring.FIRST_CORRECT, usual, longer, first));
    }

    @Test
    void whoeverIsFirstOnTheirOwnClockIsFirst() {
        var sooner = run(ANNA, Share.FULL, 20);
        var firstOnOwnClock = new Run(BOBUR, 1, Share.FULL, Duration.ofSeconds(30), Duration.ofSeconds(180));
        assertEquals(100, earned(Scoring.FIRST_CORRECT, sooner, firstOnOwnClock).get(BOBUR));
    }

    /** An answer in time given to all during the round: after the usual time, so half of the points and no less. */
    @Test
    void answersInTimeGivenToAllEarnWhatTheBellGives() {
        assertEquals(
                Map.of(ANNA, 50, BOBUR, 50),
                earned(Scoring.SPEED, run(ANNA, Share.FULL, 60), run(BOBUR, Share.FULL, 115)));
    }

    @Test
    void aRoundIsAboutItsOwnAnswersAndItsOwnPoints() {
        var race = new Race(Scoring.FLAT, List.of(100, 40));
        var second = new Run(ANNA, 2, Share.FULL, Duration.ZERO, AGame.MINUTE);
        assertEquals(Map.of(ANNA, 40), race.earned(2, List.of(second, run(BOBUR, Share.FULL, 1))));
    }

    @Test
    void ofTwoAnswersOfOnePlayerTheFirstCountsInWhateverOrderTheyAreTold() {
        var first = run(ANNA, Share.NONE, 5);
        var second = run(ANNA, Share.FULL, 6);
        assertEquals(Map.of(ANNA, 0), earned(Scoring.FLAT, first, second));
        assertEquals(Map.of(ANNA, 0), earned(Scoring.FLAT, second, first));
    }

    @Test
    void noTimeIsNegativeAndNoRoundIsWithoutTime() {
        assertThrows(IllegalArgumentException.class, () -> run(ANNA, Share.FULL, -1));
        assertThrows(
                IllegalArgumentException.class, () -> new Run(ANNA, 1, Share.FULL, Duration.ZERO, Duration.ofNanos(1)));
    }

    private static Run run(long player, Share share, int seconds) {
        return new Run(player, 1, share, Duration.ofSeconds(seconds), AGame.MINUTE);
    }

    private static Map<Long, Integer> earned(Scoring scoring, Run... runs) {
        return new Race(scoring, List.of(100)).earned(1, List.of(runs));
    }
}
