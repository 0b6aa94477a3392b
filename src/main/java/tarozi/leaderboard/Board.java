package tarozi.leaderboard;

import java.util.List;
import java.util.Optional;
import tarozi.account.Person;

/**
 * What one viewer sees of a contest: the top, and the rows around the viewer where these are not already part of it.
 *
 * @param players how many people have points here
 */
public record Board(List<Row> top, List<Row> around, long players) {
    static final int TOP = 10;
    static final int EACH_SIDE = 2;

    public static Board of(Contest contest, Period period, Optional<Person> viewer) {
        Standings standings = new Standings(contest, period);
        List<Row> first = standings.first(TOP + 1 + 2 * EACH_SIDE);
        Optional<Integer> at = viewer.flatMap(it -> indexOf(it, first)).filter(it -> it <= TOP + EACH_SIDE);
        if (at.isPresent()) {
            return new Board(upTo(at.get() + 1 + EACH_SIDE, first), List.of(), standings.players());
        }
        List<Row> around =
                viewer.map(it -> standings.around(it.id(), EACH_SIDE)).orElse(List.of());
        return new Board(upTo(TOP, first), around, standings.players());
    }

    private static Optional<Integer> indexOf(Person person, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.personId() == person.id())
                .findFirst()
                .map(rows::indexOf);
    }

    private static List<Row> upTo(int end, List<Row> rows) {
        return rows.subList(0, Math.min(rows.size(), Math.max(TOP, end)));
    }

    public boolean isEmpty() {
        return top.isEmpty();
    }
}
