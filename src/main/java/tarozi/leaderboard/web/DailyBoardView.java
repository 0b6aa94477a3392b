package tarozi.leaderboard.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.account.Person;
import tarozi.leaderboard.Board;
import tarozi.leaderboard.Row;
import tarozi.leaderboard.web.ClassBoardView.Entry;
import tarozi.practice.daily.Day;

/** The board of a day's challenge, under pseudonyms. */
record DailyBoardView(
        Day day,
        Board board,
        Optional<Person> viewer,
        boolean isOver,
        long people,
        Optional<Day> before,
        Optional<Day> after) {

    static String address(Day day) {
        return "/daily/" + day + "/board";
    }

    public LocalDate date() {
        return day.date();
    }

    public String back() {
        return "/daily/" + day;
    }

    public List<Entry> top() {
        return entries(board.top());
    }

    public List<Entry> around() {
        return entries(board.around());
    }

    private List<Entry> entries(List<Row> rows) {
        return rows.stream()
                .map(row -> new Entry(row, row.pseudonym(), Optional.empty(), isMine(row)))
                .toList();
    }

    /** Whether the viewer could still come onto the board. */
    public boolean isInvited() {
        return !isOver && own().isEmpty();
    }

    /** Next to the rank of the last it would say that it is the last. */
    public boolean isTurnoutTold() {
        return people > 0 && own().filter(row -> row.rank() == people).isEmpty();
    }

    private Optional<Row> own() {
        return Stream.concat(board.top().stream(), board.around().stream())
                .filter(this::isMine)
                .findFirst();
    }

    private boolean isMine(Row row) {
        return viewer.filter(person -> person.id() == row.personId()).isPresent();
    }
}
