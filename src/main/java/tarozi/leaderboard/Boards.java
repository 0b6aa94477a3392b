package tarozi.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.classroom.Classroom;
import tarozi.live.Game;
import tarozi.practice.daily.Day;

/** Shows viewers the boards. */
@ApplicationScoped
public class Boards {
    static final int TOP = 10;
    static final int EACH_SIDE = 2;

    /** Down to this place the rows around a viewer touch the top, and the top is lengthened instead. */
    static final int LAST_TOUCHING = TOP + 1 + EACH_SIDE;

    private final Tallies tallies;

    Boards(Tallies tallies) {
        this.tallies = tallies;
    }

    public Board show(Contest contest, Period period, Optional<Person> viewer) {
        Standings standings = new Standings(contest, period);
        Tally tally = tallies.of(standings, standings::playersByPoints);
        List<Line> first = standings.first(LAST_TOUCHING + EACH_SIDE);
        int place = viewer.map(it -> placeOf(it, first)).orElse(0);
        boolean touching = place > 0 && place <= LAST_TOUCHING;
        List<Row> top =
                ranked(1, first.subList(0, Math.min(first.size(), touching ? Math.max(TOP, place + EACH_SIDE) : TOP)));
        List<Row> around = viewer.filter(it -> !touching)
                .flatMap(it -> standings.lineOf(it.id()))
                .map(it -> around(it, standings, tally))
                .orElse(List.of());
        return new Board(top, around, Math.max(tally.players(), first.size()));
    }

    /** Those who took part on one day; equals share a rank. */
    public Board show(Day day, Optional<Person> viewer) {
        Standings standings = new Standings(Contest.daily(day), Period.ALL_TIME);
        Tally tally = tallies.of(standings, standings::playersByPoints);
        return new SharedRanks(standings, tally).board(viewer.map(Person::id).orElse(0L));
    }

    /** The members of a class among themselves, before one of them or their teacher. */
    public Board show(Classroom classroom, Period period, Person viewer) {
        return Board.of(new Standings(Contest.OVERALL, period).among(classroom), viewer.id());
    }

    /** Those who did an assignment, by their best attempts; before nobody's answers are taken any more it tells nothing. */
    public Board show(Assignment assignment, Person viewer, Instant now) {
        return show(List.of(assignment), Period.ALL_TIME, viewer, now);
    }

    /** The same for several assignments, such as all of a quiz; each counts from the moment on at which it is over for all. */
    public Board show(List<Assignment> assignments, Period period, Person viewer, Instant now) {
        return Board.of(AssignmentLines.of(assignments, period, now), viewer.id());
    }

    /** Those who play a game, by the rounds that count so far, before one of them or whoever hosts it. */
    public Board show(Game game, Person viewer) {
        return Board.ofRanked(GameRows.of(game), viewer.id());
    }

    /** Somebody's place among the first, from 1; 0 for who is not among them. */
    private static int placeOf(Person person, List<Line> first) {
        return first.stream().map(Line::personId).toList().indexOf(person.id()) + 1;
    }

    private static List<Row> around(Line own, Standings standings, Tally tally) {
        List<Line> window = new ArrayList<>(standings.above(own, EACH_SIDE));
        long above = tally.playersWithMoreThan(own.points()) + standings.equalsAbove(own);
        // The tally may be a moment old; whoever is not among the first stands below them all the same.
        long firstRank = Math.max(above, LAST_TOUCHING) + 1 - window.size();
        window.add(own);
        window.addAll(standings.below(own, EACH_SIDE));
        return ranked(firstRank, window);
    }

    private static List<Row> ranked(long firstRank, List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> lines.get(at).ranked(firstRank + at))
                .toList();
    }
}
