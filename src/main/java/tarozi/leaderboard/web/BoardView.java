package tarozi.leaderboard.web;

import java.util.Optional;
import java.util.stream.Stream;
import tarozi.account.Person;
import tarozi.leaderboard.Board;
import tarozi.leaderboard.Row;

/** A board as one viewer may see it. */
record BoardView(Board board, Optional<Person> viewer, Choice choice, Rules rules) {

    public boolean isMine(Row row) {
        return viewer.filter(person -> person.id() == row.personId()).isPresent();
    }

    /** Whether the viewer could be on the board, and is not. */
    public boolean isInvited() {
        return own().isEmpty();
    }

    /** Next to the rank of the last player the number of players would say that it is the last. */
    public boolean isCrowdTold() {
        return !board.isEmpty()
                && own().filter(row -> row.rank() == board.players()).isEmpty();
    }

    private Optional<Row> own() {
        return Stream.concat(board.top().stream(), board.around().stream())
                .filter(this::isMine)
                .findFirst();
    }
}
