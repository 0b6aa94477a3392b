package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tarozi.live.game.AGame.BELL;
import static tarozi.live.game.AGame.OPENS;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateTest {
    private static final Optional<Timing> CLOCK = Optional.of(new Timing(OPENS, BELL));

    @Test
    void onlyTheLobbyIsBeforeTheFirstRound() {
        assertThrows(IllegalArgumentException.class, () -> state(Phase.LOBBY, 1, CLOCK));
        assertThrows(IllegalArgumentException.class, () -> state(Phase.REVEALED, 0, CLOCK));
        assertThrows(IllegalArgumentException.class, () -> state(Phase.ENDED, -1, CLOCK));
        assertTrue(state(Phase.ENDED, 0, Optional.empty()).isEnded());
    }

    @Test
    void nothingIsAskedWithoutAClock() {
        assertThrows(IllegalArgumentException.class, () -> state(Phase.READY, 1, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> state(Phase.OPEN, 1, Optional.empty()));
    }

    @Test
    void noRoundIsRevealedWhileItIsAsked() {
        assertFalse(AGame.ready().isRevealed(1));
        assertFalse(AGame.open().isRevealed(1));
        assertTrue(AGame.revealed().isRevealed(1));
        assertTrue(AGame.board().isRevealed(1));
    }

    @Test
    void noRoundIsRevealedThatHasNotBeenAsked() {
        assertFalse(AGame.revealed().isRevealed(2));
        assertFalse(AGame.revealed().isRevealed(0));
        assertFalse(AGame.lobby().isRevealed(0));
    }

    @Test
    void roundsCountThatAreOverAndWereNotSkipped() {
        assertEquals(Set.of(), AGame.open().counted());
        assertEquals(Set.of(1), AGame.revealed().counted());
        assertEquals(Set.of(3), AGame.lastRevealed().counted());
    }

    @Test
    void keepsCopiesOfWhatItIsMadeOf() {
        var options = new HashSet<>(Set.of(Option.LOCKED));
        var state = State.lobby(options);
        options.clear();
        assertTrue(state.has(Option.LOCKED));
    }

    private static State state(Phase phase, int round, Optional<Timing> timing) {
        return new State(phase, round, timing, Optional.empty(), Optional.empty(), Set.of(), Set.of());
    }
}
