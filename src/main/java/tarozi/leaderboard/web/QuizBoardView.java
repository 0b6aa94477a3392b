package tarozi.leaderboard.web;

import java.util.Arrays;
import java.util.List;
import tarozi.leaderboard.Board;
import tarozi.leaderboard.web.ClassBoardView.Entry;

/** The board of a quiz, over all its assignments, as its owner or a student who took part may see it. */
record QuizBoardView(QuizBoardResource.Seen seen, Span span, List<Entry> top, List<Entry> around) {

    static QuizBoardView of(QuizBoardResource.Seen seen, Span span, Board board) {
        return new QuizBoardView(
                seen, span, seen.names().entries(board.top()), seen.names().entries(board.around()));
    }

    static String address(long quizId) {
        return "/quizzes/" + quizId + "/board";
    }

    public String title() {
        return seen.title();
    }

    public String back() {
        return seen.back();
    }

    public String backTitle() {
        return seen.backTitle();
    }

    public List<Choice.Link> spans() {
        return Arrays.stream(Span.values())
                .map(other ->
                        new Choice.Link(other.key(), address(seen.quizId()) + "?period=" + other.word(), other == span))
                .toList();
    }

    public String spanKey() {
        return span.key();
    }

    public String namesKey() {
        return seen.names().teaching() ? "leaderboard.quiz.names.teacher" : "leaderboard.quiz.names";
    }
}
