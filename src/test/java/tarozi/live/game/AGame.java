package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tarozi.live.game.Command.Extend;
import tarozi.live.game.Command.Go;
import tarozi.live.game.Command.Pause;
import tarozi.live.game.Command.Resume;
import tarozi.live.game.Command.Skip;
import tarozi.live.game.Command.Stop;
import tarozi.live.game.Command.Tick;

/** A game of three rounds of a minute each; the first is wanted at noon and opens at the end of the lead. */
final class AGame {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Instant OPENS = NOON.plus(Plan.LEAD);
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Instant BELL = OPENS.plus(MINUTE);
    static final Instant REVEAL = BELL.plus(Plan.GRACE);
    static final Plan PLAN = new Plan(List.of(MINUTE, MINUTE, MINUTE), Extra.NONE);

    private static final Rules RULES = new Rules(PLAN);

    private AGame() {}

    static State lobby(Option... options) {
        return State.lobby(options.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(options)));
    }

    static State ready(Option... options) {
        return next(lobby(options), new Go(Stage.LOBBY), NOON);
    }

    static State open(Option... options) {
        return next(ready(options), new Tick(), OPENS);
    }

    /** From the first bell on. */
    static State revealed(Option... options) {
        return next(open(options), new Tick(), REVEAL);
    }

    /** From the first bell on, too. */
    static State board(Option... options) {
        var revealed = revealed(Stream.concat(Stream.of(Option.BOARD_SHOWN), Arrays.stream(options))
                .toArray(Option[]::new));
        return next(revealed, new Go(revealed.stage()), REVEAL);
    }

    static State ended() {
        var open = open();
        return next(open, new Command.End(open.stage()), OPENS);
    }

    /** The last round's reveal, after two that were skipped. */
    static State lastRevealed(Option... options) {
        var first = ready(options);
        var second = next(first, new Skip(first.stage()), NOON);
        var third = next(second, new Skip(second.stage()), NOON);
        var open = next(third, new Tick(), OPENS);
        return next(open, new Stop(open.stage()), OPENS.plusSeconds(1));
    }

    static State paused(State state, Instant now) {
        return next(state, new Pause(state.stage()), now);
    }

    static State resumed(State state, Instant now) {
        return next(state, new Resume(state.stage()), now);
    }

    static State extended(State state, Duration more) {
        return next(state, new Extend(state.stage(), more), OPENS);
    }

    /** One of each phase. */
    static Stream<State> everywhere() {
        return Stream.of(lobby(), ready(), open(), revealed(), board(), ended());
    }

    static State next(State state, Command command, Instant now) {
        return next(RULES, state, command, now);
    }

    static State next(Rules rules, State state, Command command, Instant now) {
        return assertInstanceOf(Outcome.Next.class, rules.step(state, command, now))
                .state();
    }

    static void nothing(Outcome.Why why, State state, Command command, Instant now) {
        assertEquals(new Outcome.Nothing(why), RULES.step(state, command, now), () -> command + " in " + state);
    }

    static void isRefused(State state, Command command, Instant now) {
        assertInstanceOf(Outcome.Nothing.class, RULES.step(state, command, now), () -> command + " in " + state);
    }

    static Optional<Instant> at(Instant moment) {
        return Optional.of(moment);
    }
}
