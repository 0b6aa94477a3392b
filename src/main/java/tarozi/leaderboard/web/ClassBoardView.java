package tarozi.leaderboard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.account.Person;
import tarozi.classroom.Classroom;
import tarozi.classroom.Membership;
import tarozi.leaderboard.Board;
import tarozi.leaderboard.Row;

/** The board of a class as its teacher or one of its members may see it. */
record ClassBoardView(Classroom classroom, Span span, List<Entry> top, List<Entry> around, boolean teaching) {

    /**
     * A row and what its owner is called before this viewer.
     *
     * @param pseudonym where the viewer knows the name and the class the pseudonym
     */
    record Entry(Row row, String name, Optional<String> pseudonym, boolean mine) {}

    static ClassBoardView of(Classroom classroom, Span span, Board board, Person viewer) {
        boolean teaching = classroom.teacherId() == viewer.id();
        Map<Long, Membership> members = Membership.in(classroom).stream()
                .collect(Collectors.toMap(it -> it.person().id(), Function.identity()));
        // Whoever has left since the board was read is in no list of members.
        Function<List<Row>, List<Entry>> entries = rows -> rows.stream()
                .filter(row -> members.containsKey(row.personId()))
                .map(row -> entry(row, members.get(row.personId()), viewer, teaching))
                .toList();
        return new ClassBoardView(classroom, span, entries.apply(board.top()), entries.apply(board.around()), teaching);
    }

    private static Entry entry(Row row, Membership member, Person viewer, boolean teaching) {
        boolean mine = row.personId() == viewer.id();
        boolean known = mine || teaching;
        return new Entry(
                row,
                known ? member.name() : member.nameForTheClass(),
                Optional.of(row.pseudonym()).filter(it -> known && (teaching || !member.isNameSeen())),
                mine);
    }

    public List<Choice.Link> spans() {
        return Arrays.stream(Span.values())
                .map(other -> new Choice.Link(other.key(), address() + "?period=" + other.word(), other == span))
                .toList();
    }

    public String spanKey() {
        return span.key();
    }

    public String namesKey() {
        return teaching ? "leaderboard.class.names.teacher" : "leaderboard.class.names";
    }

    /** Whether the viewer could be on the board, and is not. */
    public boolean isInvited() {
        return !teaching && Stream.concat(top.stream(), around.stream()).noneMatch(Entry::mine);
    }

    public String back() {
        return "/classes/" + classroom.id();
    }

    private String address() {
        return back() + "/board";
    }
}
