package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tarozi.live.game.AGame.NOON;
import static tarozi.live.game.AGame.OPENS;
import static tarozi.live.game.AGame.REVEAL;
import static tarozi.live.game.AGame.next;
import static tarozi.live.game.AGame.nothing;
import static tarozi.live.game.AGame.open;
import static tarozi.live.game.AGame.paused;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.live.game.Command.End;
import tarozi.live.game.Command.Go;
import tarozi.live.game.Command.NobodyLeft;
import tarozi.live.game.Command.Tick;
import tarozi.live.game.Command.Turn;
import tarozi.live.game.Outcome.Why;

class EndTest {
    static Stream<State> running() {
        return Stream.concat(
                AGame.everywhere().filter(state -> !state.isEnded()),
                Stream.of(paused(open(), OPENS), paused(AGame.ready(), NOON), AGame.board(Option.GOES_ON)));
    }

    @ParameterizedTest
    @MethodSource("running")
    void endsAGameWhereverItStands(State state) {
        var ended = end(state);
        assertTrue(ended.isEnded());
        assertFalse(ended.isPaused());
        assertEquals(Optional.empty(), ended.due());
        assertEquals(state.options(), ended.options());
    }

    @Test
    void doesNotCountARoundThatWasStillOpen() {
        assertEquals(Set.of(), end(open()).counted());
        assertFalse(end(open()).isRevealed(1));
    }

    @Test
    void doesNotCountARoundThatWasAboutToOpen() {
        var second = next(AGame.revealed(), new Go(AGame.revealed().stage()), REVEAL);
        assertEquals(Set.of(1), end(second).counted());
    }

    @Test
    void countsARoundThatWasOver() {
        assertEquals(Set.of(1), end(AGame.revealed()).counted());
        assertEquals(Set.of(1), end(AGame.board()).counted());
    }

    @Test
    void comesTooLateFromAnotherStage() {
        nothing(Why.STALE, AGame.revealed(), new End(open().stage()), REVEAL);
    }

    @Test
    void isTheLastThingThatHappens() {
        var ended = AGame.ended();
        nothing(Why.STALE, ended, new End(ended.stage()), REVEAL);
        nothing(Why.STALE, ended, new Turn(Option.LOCKED, Switch.ON), REVEAL);
        nothing(Why.STALE, ended, new NobodyLeft(1), REVEAL);
        nothing(Why.IDLE, ended, new Tick(), REVEAL);
    }

    private static State end(State state) {
        return next(state, new End(state.stage()), REVEAL);
    }
}
