package tarozi.leaderboard.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.classroom.Membership;
import tarozi.leaderboard.Board;
import tarozi.leaderboard.Row;

/** The board of an assignment as its teacher or one of its students may see it. */
record AssignmentBoardView(
        Assignment assignment,
        boolean isOver,
        List<ClassBoardView.Entry> top,
        List<ClassBoardView.Entry> around,
        boolean teaching) {

    static AssignmentBoardView of(Assignment assignment, Board board, Person viewer, Instant now) {
        boolean teaching = assignment.teacherId() == viewer.id();
        Map<Long, String> known = Attempt.in(assignment).stream()
                .collect(Collectors.toMap(it -> it.person().id(), Attempt::name, (first, later) -> later));
        Function<List<Row>, List<ClassBoardView.Entry>> entries = rows -> rows.stream()
                .map(row -> entry(assignment, row, known, viewer, teaching))
                .toList();
        return new AssignmentBoardView(
                assignment,
                now.isAfter(assignment.endsForAll()),
                entries.apply(board.top()),
                entries.apply(board.around()),
                teaching);
    }

    /** Names are for the teacher and oneself; the others see what the class sees, and without a class the pseudonym. */
    private static ClassBoardView.Entry entry(
            Assignment assignment, Row row, Map<Long, String> known, Person viewer, boolean teaching) {
        boolean mine = row.personId() == viewer.id();
        if (mine || teaching) {
            return new ClassBoardView.Entry(
                    row, known.get(row.personId()), Optional.of(row.pseudonym()).filter(it -> teaching), mine);
        }
        String shown = assignment
                .classroomId()
                .flatMap(classroom -> Membership.of(Person.<Person>findById(row.personId()), classroom))
                .map(Membership::nameForTheClass)
                .orElse(row.pseudonym());
        return new ClassBoardView.Entry(row, shown, Optional.empty(), false);
    }

    public String back() {
        return "/assignments/" + assignment.id() + (teaching ? "" : "/work");
    }
}
