package tarozi.live;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarozi.live.game.Standing;
import tarozi.live.game.State;
import tarozi.live.game.TeamStanding;

/** A game's state, and what follows from it for everybody. */
record Face(
        State state,
        long version,
        long seating,
        int teams,
        Map<Long, Standing> standings,
        List<Standing> ranking,
        List<TeamStanding> teamRanking) {
    static Face summedUp(Game game, List<Standing> ranking, List<TeamStanding> teamRanking) {
        var byPlayer = ranking.stream().collect(Collectors.toMap(Standing::player, Function.identity()));
        return new Face(game.state(), game.version(), game.seating(), game.teams(), byPlayer, ranking, teamRanking);
    }

    /** The game as it stands now, with the same ranking. */
    Face of(Game game) {
        return new Face(game.state(), game.version(), game.seating(), game.teams(), standings, ranking, teamRanking);
    }
}
