package tarozi.leaderboard;

import java.util.ArrayList;
import java.util.List;

/** A board on which those with as many points share a rank; the last place is shown to nobody but whoever has it. */
record SharedRanks(Standings standings, Tally tally) {
    /** One more than a top can have, so that nobody in a top taken from so many is the last. */
    private static final int READ = Boards.LAST_TOUCHING + Boards.EACH_SIDE + 1;

    Board board(long personId) {
        List<Row> first = ranked(standings.first(READ));
        if (first.size() < READ) {
            return Board.ofRanked(first, personId);
        }
        int place = first.stream().map(Row::personId).toList().indexOf(personId) + 1;
        if (place > 0 && place <= Boards.LAST_TOUCHING) {
            return board(first.subList(0, Math.max(Boards.TOP, place + Boards.EACH_SIDE)), List.of());
        }
        List<Row> around =
                standings.lineOf(personId).map(own -> around(own, first)).orElse(List.of());
        return board(first.subList(0, Boards.TOP), around);
    }

    private Board board(List<Row> top, List<Row> around) {
        return new Board(top, around, Math.max(tally.players(), READ));
    }

    private static List<Row> ranked(List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            Row above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            boolean shares = above != null && above.points() == line.points();
            rows.add(line.ranked(shares ? above.rank() : rows.size() + 1));
        }
        return rows;
    }

    private List<Row> around(Line own, List<Row> first) {
        List<Line> below = standings.below(own, Boards.EACH_SIDE + 1);
        List<Line> window = new ArrayList<>(standings.above(own, Boards.EACH_SIDE));
        window.add(own);
        window.addAll(below.subList(0, Math.max(0, below.size() - 1)));
        return window.stream()
                .map(line -> line.ranked(rank(line.points(), first)))
                .toList();
    }

    /** The tally may be a moment old; whoever has less than the first stands below them all the same. */
    private long rank(int points, List<Row> first) {
        return first.stream()
                .filter(row -> row.points() == points)
                .findFirst()
                .map(Row::rank)
                .orElseGet(() -> Math.max(first.size(), tally.playersWithMoreThan(points)) + 1);
    }
}
