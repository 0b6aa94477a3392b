package tarozi.live.web;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tarozi.live.Table;
import tarozi.live.game.Standing;
import tarozi.live.game.TeamStanding;

/** Who stands where: the first places, and the podium. Whoever has no points has no place on either. */
public record Places(Table table) {
    private static final int MOST = 5;
    private static final int STEPS = 3;
    private static final int NAMES = 4;

    /** One of the first places. */
    public record Place(Standing standing, String name, int team) {}

    /** Those who share a step of the podium. */
    public record Step(int rank, int points, List<String> names, int more) {}

    public List<Place> best() {
        return table.ranking().stream()
                .filter(Places::counts)
                .limit(MOST)
                .map(this::place)
                .toList();
    }

    private Place place(Standing standing) {
        var phone = table.phone(standing.player()).orElseThrow();
        return new Place(standing, phone.name(), phone.team());
    }

    /** The first three ranks, the first one first; those who are equal stand together. */
    public List<Step> podium() {
        return table.ranking().stream()
                .filter(Places::counts)
                .takeWhile(standing -> standing.rank() <= STEPS)
                .collect(Collectors.groupingBy(Standing::rank, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::step)
                .toList();
    }

    private Step step(List<Standing> equal) {
        var names =
                equal.stream().limit(NAMES).map(this::place).map(Place::name).toList();
        var first = equal.get(0);
        return new Step(first.rank(), first.points(), names, equal.size() - names.size());
    }

    private static boolean counts(Standing standing) {
        return standing.points() > 0;
    }

    public List<TeamStanding> teams() {
        return table.teams() == 0 || best().isEmpty()
                ? List.of()
                : table.teamRanking().stream()
                        .filter(TeamStanding::isPlaced)
                        .sorted(Comparator.comparing(TeamStanding::rank).thenComparing(TeamStanding::team))
                        .toList();
    }
}
