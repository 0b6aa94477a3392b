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

    /**
     * A board of which all lines are at hand, with those around this person. The last place is shown to nobody but whoever
     * has it.
     */
    static Board of(List<Line> lines, long personId) {
        int place = lines.stream().map(Line::personId).toList().indexOf(personId) + 1;
        int end = lines.size() <= PODIUM || place == lines.size() ? lines.size() : lines.size() - 1;
        boolean touching = place > 0 && place <= Boards.LAST_TOUCHING;
        int top = Math.min(end, touching ? Math.max(Boards.TOP, place + Boards.EACH_SIDE) : Boards.TOP);
        List<Row> around = place == 0 || touching
                ? List.of()
                : ranked(lines, place - Boards.EACH_SIDE, Math.min(end, place + Boards.EACH_SIDE));
        return new Board(ranked(lines, 1, top), around, lines.size());
    }

    private static List<Row> ranked(List<Line> lines, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(rank -> lines.get(rank - 1).ranked(rank))
                .toList();
    }

    public boolean isEmpty() {
        return top.isEmpty();
    }
}
