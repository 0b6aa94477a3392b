package tarozi.leaderboard.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tarozi.account.Person;
import tarozi.i18n.Language;
import tarozi.leaderboard.Board;
import tarozi.leaderboard.Row;
import tarozi.live.Game;
import tarozi.live.Kind;
import tarozi.live.game.Option;
import tarozi.live.game.Phase;

/** The board of a game as its host or one of its players may see it. */
record GameBoardView(
        Game game,
        String title,
        boolean shown,
        List<ClassBoardView.Entry> top,
        List<ClassBoardView.Entry> around,
        boolean hosting) {

    /** A host sees it at any time; players between two rounds and in the end, where the host lets them. */
    static GameBoardView of(Game game, Board board, Person viewer, Language language) {
        boolean hosting = game.host().id() == viewer.id() && game.kind() == Kind.CLASS;
        var state = game.state();
        boolean isItsTime = state.phase() == Phase.BOARD || state.isEnded();
        Function<List<Row>, List<ClassBoardView.Entry>> entries = rows -> rows.stream()
                .map(row ->
                        new ClassBoardView.Entry(row, row.pseudonym(), Optional.empty(), row.personId() == viewer.id()))
                .toList();
        return new GameBoardView(
                game,
                game.content().title().said(language.tag()),
                hosting || isItsTime && state.has(Option.BOARD_SHOWN),
                entries.apply(board.top()),
                entries.apply(board.around()),
                hosting);
    }

    public boolean isOver() {
        return game.state().isEnded();
    }

    public String back() {
        return (hosting ? "/host/" : "/live/") + game.code().letters();
    }

    /** What the way back says. */
    public String way() {
        return title + " · " + game.code().shown();
    }

    public String laterKey() {
        return game.state().has(Option.BOARD_SHOWN) ? "leaderboard.game.later" : "leaderboard.game.hidden";
    }
}
