package tarozi.live.game;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a team stands: by the mean of its members' points, so that a small one has the same chance. */
public record TeamStanding(int team, int members, double mean, int rank) {
    private static final Comparator<TeamStanding> BEST_FIRST =
            Comparator.comparing(TeamStanding::mean).reversed().thenComparing(TeamStanding::team);

    /** Whether it has a place: without points nobody has one. */
    public boolean isPlaced() {
        return mean > 0;
    }

    /** @param teams the team of each player */
    public static List<TeamStanding> of(List<Standing> standings, Map<Long, Integer> teams) {
        var unranked = standings.stream()
                .filter(standing -> teams.containsKey(standing.player()))
                .collect(Collectors.groupingBy(
                        standing -> teams.get(standing.player()), Collectors.summarizingInt(Standing::points)))
                .entrySet()
                .stream()
                .map(team -> new TeamStanding(
                        team.getKey(),
                        (int) team.getValue().getCount(),
                        team.getValue().getAverage(),
                        0))
                .sorted(BEST_FIRST)
                .toList();
        var ranked = new ArrayList<TeamStanding>();
        for (var next : unranked) {
            var before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            int rank = before != null && before.mean() == next.mean() ? before.rank() : ranked.size() + 1;
            ranked.add(new TeamStanding(next.team(), next.members(), next.mean(), rank));
        }
        return ranked;
    }
}
