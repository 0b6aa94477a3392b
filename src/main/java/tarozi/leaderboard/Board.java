package tarozi.leaderboard;

import java.util.List;

/**
 * What one viewer sees of a contest: the top, and the rows around the viewer where these do not touch it.
 *
 * @param players how many people have points here
 */
public record Board(List<Row> top, List<Row> around, long players) {
    public boolean isEmpty() {
        return top.isEmpty();
    }
}
