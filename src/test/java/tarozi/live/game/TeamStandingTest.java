package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamStandingTest {
    @Test
    void aSmallTeamHasTheSameChance() {
        assertEquals(
                List.of(new TeamStanding(2, 1, 30, 1), new TeamStanding(1, 3, 20, 2)),
                TeamStanding.of(
                        List.of(with(1, 20), with(2, 20), with(3, 20), with(4, 30)),
                        Map.of(1L, 1, 2L, 1, 3L, 1, 4L, 2)));
    }

    @Test
    void theBestAreFirst() {
        var ranked = TeamStanding.of(List.of(with(1, 10), with(2, 20), with(3, 15)), Map.of(1L, 1, 2L, 2, 3L, 3));
        assertEquals(List.of(2, 3, 1), ranked.stream().map(TeamStanding::team).toList());
        assertEquals(List.of(1, 2, 3), ranked.stream().map(TeamStanding::rank).toList());
    }

    @Test
    void equalsShareARankAndTheNextStandsAfterAllOfThem() {
        var ranked = TeamStanding.of(
                List.of(with(1, 10), with(2, 0), with(3, 5), with(4, 1)), Map.of(1L, 2, 2L, 2, 3L, 1, 4L, 3));
        assertEquals(List.of(1, 2, 3), ranked.stream().map(TeamStanding::team).toList());
        assertEquals(List.of(1, 1, 3), ranked.stream().map(TeamStanding::rank).toList());
    }

    @Test
    void whoeverIsInNoTeamCountsForNone() {
        assertEquals(
                List.of(new TeamStanding(1, 1, 10, 1)),
                TeamStanding.of(List.of(with(1, 10), with(2, 99)), Map.of(1L, 1)));
    }

    @Test
    void withoutTeamsThereIsNothingToRank() {
        assertEquals(List.of(), TeamStanding.of(List.of(with(1, 10)), Map.of()));
    }

    private static Standing with(long player, int points) {
        return new Standing(player, points, 0, 0, 0, 1);
    }
}
