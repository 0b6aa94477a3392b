package tarozi.live.game;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tarozi.grading.Share;

/**
 * Where a player stands.
 *
 * @param gained in the last round
 * @param streak how many rounds in a row were right up to the last one
 */
public record Standing(long player, int points, int gained, int right, int streak, int rank) {
    private static final Comparator<Standing> BEST_FIRST =
            Comparator.comparing(Standing::points).reversed().thenComparing(Standing::player);

    static Standing fresh(long player) {
        return new Standing(player, 0, 0, 0, 0, 0);
    }

    Standing after(int more, Share share) {
        boolean full = share.isFull();
        return new Standing(player, points + more, more, right + (full ? 1 : 0), full ? streak + 1 : 0, 0);
    }

    /** Those with as many points share the rank of the first of them. */
    static List<Standing> ranked(Collection<Standing> unranked) {
        var ranked = new ArrayList<Standing>(unranked.size());
        for (var next : unranked.stream().sorted(BEST_FIRST).toList()) {
            var before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            int rank = before != null && before.points() == next.points() ? before.rank() : ranked.size() + 1;
            ranked.add(new Standing(next.player(), next.points(), next.gained(), next.right(), next.streak(), rank));
        }
        return ranked;
    }
}
