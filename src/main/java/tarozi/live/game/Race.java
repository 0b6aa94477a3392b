package tarozi.live.game;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var those = runs.stream().filter(run -> run.round() == round).toList();
        var first = those.stream()
                .filter(run -> run.share().isFull())
                .map(run -> run.usedOf(USUAL))
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
        var earned = new HashMap<Long, Integer>();
        for (var run : those) {
            var used = run.usedOf(USUAL);
            earned.put(
                    run.player(), scoring.points(points.get(round - 1), run.share(), used, used.minus(first), USUAL));
        }
        return earned;
    }

    /** Who stands where after these rounds, the best first; equals share a rank. */
    public List<Standing> standings(Collection<Long> players, Collection<Integer> rounds, Collection<Run> runs) {
        var sums = players.stream().collect(Collectors.toMap(player -> player, Standing::fresh));
        var shares = runs.stream().collect(Collectors.groupingBy(Run::round));
        for (int round : rounds.stream().sorted().toList()) {
            var ran = shares.getOrDefault(round, List.of());
            var earned = earned(round, ran);
            var right = ran.stream().collect(Collectors.toMap(Run::player, Run::share, (one, other) -> one));
            sums.replaceAll(
                    (player, sum) -> sum.after(earned.getOrDefault(player, 0), right.getOrDefault(player, Share.NONE)));
        }
        return Standing.ranked(sums.values());
    }
}
