package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tarozi.live.game.AGame.BELL;
import static tarozi.live.game.AGame.NOON;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.REVEAL;
import static tarozi.live.game.AGame.at;
import static tarozi.live.game.AGame.board;
import static tarozi.live.game.AGame.lobby;
import static tarozi.live.game.AGame.next;
import static tarozi.live.game.AGame.nothing;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.paused;
import static tarozi.live.game.AGame.ready;
import static tarozi.live.game.AGame.revealed;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tarozi.live.game.Command.Go;
import tarozi.live.game.Outcome.Why;

class GoTest {
    @Test
    void leadsFromTheLobbyToTheFirstRound() {
        var ready = next(lobby(), new Go(Stage.LOBBY), NOON);
        assertEquals(new Stage(Phase.READY, 1), ready.stage());
        assertEquals(Optional.of(new Timing(OPENS, BELL)), ready.timing());
        assertEquals(at(OPENS), ready.due());
    }

    @Test
    void leadsFromTheRevealToTheBoardWhereItIsShown() {
        assertEquals(new Stage(Phase.BOARD, 1), go(revealed(Option.BOARD_SHOWN)).stage());
    }

    @Test
    void leadsFromTheRevealToTheNextRoundWhereTheBoardIsHidden() {
        var ready = go(revealed());
        assertEquals(new Stage(Phase.READY, 2), ready.stage());
        assertEquals(REVEAL.plus(Plan.LEAD), ready.timing().orElseThrow().opens());
    }

    @Test
    void leadsFromTheBoardToTheNextRound() {
        assertEquals(new Stage(Phase.READY, 2), go(board()).stage());
    }

    @Test
    void leadsFromTheLastRevealToTheEndWithoutABoard() {
        var last = AGame.lastRevealed(Option.BOARD_SHOWN, Option.GOES_ON);
        var ended = go(last);
        assertTrue(ended.isEnded());
        assertEquals(Optional.empty(), ended.due());
    }

    @Test
    void leavesNobodyWaitingForTheClockWhereTheHostLeads() {
        assertEquals(Optional.empty(), board().due());
    }

    @Test
    void showsTheBoardForAWhileWhereTheGameGoesOnByItself() {
        assertEquals(at(REVEAL.plus(Plan.BOARD)), board(Option.GOES_ON).due());
    }

    @Test
    void comesTooLateFromAnotherStage() {
        nothing(Why.STALE, revealed(), new Go(new Stage(Phase.REVEALED, 2)), REVEAL);
        nothing(Why.STALE, revealed(), new Go(new Stage(Phase.OPEN, 1)), REVEAL);
        nothing(Why.STALE, ready(), new Go(Stage.LOBBY), NOON);
    }

    @Test
    void comesTooLateAfterTheEnd() {
        nothing(Why.STALE, AGame.ended(), new Go(AGame.ended().stage()), REVEAL);
    }

    @Test
    void waitsWhileTheClockStands() {
        var paused = paused(revealed(Option.GOES_ON), REVEAL);
        nothing(Why.PAUSED, paused, new Go(paused.stage()), REVEAL);
    }

    @Test
    void hasNothingToDoWhileAQuestionIsAsked() {
        nothing(Why.UNFIT, ready(), new Go(ready().stage()), NOON);
        nothing(Why.UNFIT, open(), new Go(open().stage()), OPENS);
    }

    private static State go(State state) {
        return next(state, new Go(state.stage()), REVEAL);
    }
}
