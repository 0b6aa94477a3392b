package tarozi.live.game;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import tarozi.grading.Share;
import tarozi.quiz.Scoring;

/**
 * What the answers of a game are worth.
 *
 * @param points the full points of each round
 */
public record Race(Scoring scoring, List<Integer> points) {
    private static final Duration USUAL = Duration.ofHours(1);

    public Race {
        points = List.copyOf(points);
    }

    /** What each player earns in a round, by player; whoever did not answer is not among them. */
    public Map<Long, Integer> earned(int round, Collection<Run> runs) {
        return earned(round, counting(round, runs));
    }

    private Map<Long, Integer> earned(int round, Map<Long, Run> counting) {
        var first = counting.values().stream()
                .filter(run -> run.share().isFull())
                .map(run -> run.usedOf(USUAL))
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
        var earned = new HashMap<Long, Integer>();
        counting.forEach((player, run) -> {
            var used = run.usedOf(USUAL);
            earned.put(player, scoring.points(points.get(round - 1), run.share(), used, used.minus(first), USUAL));
        });
        return earned;
    }

    /** One a player: of several the first, in whatever order they are told. */
    private static Map<Long, Run> counting(int round, Collection<Run> runs) {
        return runs.stream()
                .filter(run -> run.round() == round)
                .collect(Collectors.toMap(Run::player, run -> run, BinaryOperator.minBy(Run.SOONEST_FIRST)));
    }

    /** Who stands where after these rounds, the best first; equals share a rank. */
    public List<Standing> standings(Collection<Long> players, Collection<Integer> rounds, Collection<Run> runs) {
        var sums = players.stream().distinct().collect(Collectors.toMap(player -> player, Standing::fresh));
        var byRound = runs.stream().collect(Collectors.groupingBy(Run::round));
        for (int round : new TreeSet<>(rounds)) {
            var counting = counting(round, byRound.getOrDefault(round, List.of()));
            var earned = earned(round, counting);
            sums.replaceAll((player, sum) -> counting.containsKey(player)
                    ? sum.after(earned.get(player), counting.get(player).share())
                    : sum.after(0, Share.NONE));
        }
        return Standing.ranked(sums.values());
    }
}
