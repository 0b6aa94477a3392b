package tarozi.leaderboard.web;

import java.time.Instant;
import java.util.List;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.leaderboard.Board;
import tarozi.leaderboard.web.ClassBoardView.Entry;

/** The board of an assignment as its teacher or one of its students may see it. */
record AssignmentBoardView(Assignment assignment, boolean isOver, List<Entry> top, List<Entry> around, Names names) {

    static AssignmentBoardView of(Assignment assignment, Board board, Person viewer, Instant now) {
        Names names = Names.before(viewer, List.of(assignment));
        return new AssignmentBoardView(
                assignment,
                now.isAfter(assignment.endsForAll()),
                names.entries(board.top()),
                names.entries(board.around()),
                names);
    }

    /** Whether the viewer may see the board of the whole quiz. */
    public boolean isQuizBoardOpen() {
        return names.teaching() || names.isTakingPart();
    }

    public String quizBoard() {
        return QuizBoardView.address(assignment.quizId());
    }

    public String back() {
        return "/assignments/" + assignment.id() + (names.teaching() ? "" : "/work");
    }
}
