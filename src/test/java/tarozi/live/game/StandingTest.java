package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tarozi.grading.Share;
import tarozi.quiz.Scoring;

class StandingTest {
    private static final long ANNA = 1;
    private static final long BOBUR = 2;
    private static final long VERA = 3;
    private static final Race RACE = new Race(Scoring.FLAT, List.of(10, 10, 20, 10));

    @Test
    void theBestAreFirst() {
        assertEquals(
                List.of(new Standing(BOBUR, 20, 10, 2, 2, 1), new Standing(ANNA, 10, 0, 1, 0, 2)),
                standings(Set.of(1, 2), right(ANNA, 1), right(BOBUR, 1), right(BOBUR, 2)));
    }

    @Test
    void equalsShareARankAndTheNextStandsAfterAllOfThem() {
        var standings = RACE.standings(List.of(VERA, BOBUR, ANNA), Set.of(1), List.of(right(ANNA, 1), right(VERA, 1)));
        assertEquals(
                List.of(ANNA, VERA, BOBUR),
                standings.stream().map(Standing::player).toList());
        assertEquals(List.of(1, 1, 3), standings.stream().map(Standing::rank).toList());
    }

    @Test
    void everybodyIsFirstBeforeTheFirstRound() {
        assertEquals(
                List.of(new Standing(ANNA, 0, 0, 0, 0, 1), new Standing(BOBUR, 0, 0, 0, 0, 1)), standings(Set.of()));
    }

    @Test
    void roundsThatDoNotCountGiveNothingAndBreakNoStreak() {
        var anna = standings(Set.of(1, 3), right(ANNA, 1), wrong(ANNA, 2), right(ANNA, 3), right(BOBUR, 2))
                .get(0);
        assertEquals(new Standing(ANNA, 30, 20, 2, 2, 1), anna);
    }

    @Test
    void aWrongAnswerBreaksAStreakAndTheNextRightOneBeginsANewOne() {
        assertEquals(2, streak(right(ANNA, 1), wrong(ANNA, 2), right(ANNA, 3), right(ANNA, 4)));
        assertEquals(0, streak(right(ANNA, 1), right(ANNA, 2), right(ANNA, 3), wrong(ANNA, 4)));
    }

    @Test
    void aRoundWithoutAnAnswerBreaksAStreak() {
        assertEquals(1, streak(right(ANNA, 1), right(ANNA, 2), right(ANNA, 4)));
    }

    @Test
    void aPartEarnsPointsButIsNotRight() {
        var part = new Run(ANNA, 1, Share.of(1, 2), Duration.ZERO, AGame.MINUTE);
        assertEquals(
                new Standing(ANNA, 5, 5, 0, 0, 1), standings(Set.of(1), part).get(0));
    }

    @Test
    void whatWasGainedIsOfTheLastRound() {
        assertEquals(
                20,
                standings(Set.of(1, 2, 3), right(ANNA, 1), right(ANNA, 3))
                        .get(0)
                        .gained());
        assertEquals(0, standings(Set.of(1, 2), right(ANNA, 1)).get(0).gained());
    }

    @Test
    void whoeverIsNotAskedAboutIsNotListed() {
        assertEquals(2, standings(Set.of(1), right(VERA, 1)).size());
    }

    private static int streak(Run... runs) {
        return standings(Set.of(1, 2, 3, 4), runs).get(0).streak();
    }

    private static List<Standing> standings(Set<Integer> rounds, Run... runs) {
        return RACE.standings(List.of(ANNA, BOBUR), rounds, List.of(runs));
    }

    private static Run right(long player, int round) {
        return new Run(player, round, Share.FULL, Duration.ofSeconds(9), AGame.MINUTE);
    }

    private static Run wrong(long player, int round) {
        return new Run(player, round, Share.NONE, Duration.ofSeconds(9), AGame.MINUTE);
    }
}
