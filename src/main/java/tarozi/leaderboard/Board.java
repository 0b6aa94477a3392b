package tarozi.leaderboard;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one viewer sees of a contest: the top, and the rows around the viewer where these do not touch it.
 *
 * @param players how many people have points here
 */
public record Board(List<Row> top, List<Row> around, long players) {
    /** Among so few nobody is shown up by standing last. */
    private static final int PODIUM = 3;

    /** A board of which all lines are at hand, ranked in their order. */
    static Board of(List<Line> lines, long personId) {
        return ofRanked(
                IntStream.rangeClosed(1, lines.size())
                        .mapToObj(rank -> lines.get(rank - 1).ranked(rank))
                        .toList(),
                personId);
    }

    /**
     * A board of which all rows are at hand, with those around this person. The last place is shown to nobody but whoever
     * has it.
     */
    static Board ofRanked(List<Row> rows, long personId) {
        int place = rows.stream().map(Row::personId).toList().indexOf(personId) + 1;
        int end = rows.size() <= PODIUM || place == rows.size() ? rows.size() : rows.size() - 1;
        boolean touching = place > 0 && place <= Boards.LAST_TOUCHING;
        int top = Math.min(end, touching ? Math.max(Boards.TOP, place + Boards.EACH_SIDE) : Boards.TOP);
        List<Row> around = place == 0 || touching
                ? List.of()
                : rows.subList(place - Boards.EACH_SIDE - 1, Math.min(end, place + Boards.EACH_SIDE));
        return new Board(rows.subList(0, top), around, rows.size());
    }

    public boolean isEmpty() {
        return top.isEmpty();
    }
}
