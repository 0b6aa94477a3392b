package tarozi.live.game;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tarozi.live.game.Outcome.Next;
import tarozi.live.game.Outcome.Nothing;
import tarozi.live.game.Outcome.Why;

/** One step of a game. Nothing else changes a state. */
public record Rules(Plan plan) {
    public Outcome step(State state, Command command, Instant now) {
        if (command instanceof Command.Turn turn) {
            return turn(state, turn, now);
        }
        if (command instanceof Command.Tick) {
            return tick(state, now);
        }
        if (command instanceof Command.NobodyLeft left) {
            return nobodyLeft(state, left, now);
        }
        return steer(state, (Command.Steering) command, now);
    }

    private Outcome steer(State state, Command.Steering command, Instant now) {
        if (state.isEnded() || !state.stage().equals(command.from())) {
            return new Nothing(Why.STALE);
        }
        if (command instanceof Command.Go) {
            return go(state, now);
        }
        if (command instanceof Command.Pause) {
            return pause(state, now);
        }
        if (command instanceof Command.Resume) {
            return resume(state, now);
        }
        if (command instanceof Command.Extend extend) {
            return extend(state, extend.more(), now);
        }
        if (command instanceof Command.Stop) {
            return state.phase() == Phase.OPEN ? new Next(revealed(state, now)) : new Nothing(Why.UNFIT);
        }
        if (command instanceof Command.Skip) {
            return state.phase().isAsking() ? new Next(next(state.skipping(), now)) : new Nothing(Why.UNFIT);
        }
        return new Next(ended(state.phase().isAsking() ? state.skipping() : state));
    }

    private Outcome go(State state, Instant now) {
        if (state.isPaused()) {
            return new Nothing(Why.PAUSED);
        }
        return switch (state.phase()) {
            case LOBBY, BOARD -> new Next(next(state, now));
            case REVEALED -> new Next(afterReveal(state, now));
            case READY, OPEN, ENDED -> new Nothing(Why.UNFIT);
        };
    }

    private State afterReveal(State state, Instant now) {
        if (state.round() == plan.last() || !state.has(Option.BOARD_SHOWN)) {
            return next(state, now);
        }
        return byItself(state.in(Phase.BOARD), Plan.BOARD, now);
    }

    private State next(State state, Instant now) {
        if (state.round() == plan.last()) {
            return ended(state);
        }
        return state.announcing(plan.time(state.round() + 1), now);
    }

    private static State ended(State state) {
        return state.in(Phase.ENDED);
    }

    private static State revealed(State state, Instant now) {
        return byItself(state.in(Phase.REVEALED), Plan.REVEAL, now);
    }

    private static State byItself(State state, Duration shown, Instant now) {
        return state.has(Option.GOES_ON) ? state.due(now.plus(shown)) : state.waiting();
    }

    private Outcome pause(State state, Instant now) {
        if (state.isPaused()) {
            return new Nothing(Why.IDLE);
        }
        if (!state.phase().isAsking() && state.due().isEmpty()) {
            return new Nothing(Why.UNFIT);
        }
        return new Next(state.pausedAt(Optional.of(now)));
    }

    /** All that lay ahead when the clock was stopped lies as far ahead now. */
    private Outcome resume(State state, Instant now) {
        if (!state.isPaused()) {
            return new Nothing(Why.IDLE);
        }
        var stood = Timing.between(state.paused().get(), now);
        var running = state.pausedAt(Optional.empty());
        if (running.phase().isAsking()) {
            running = running.with(running.timing().orElseThrow().moved(stood));
        }
        return new Next(
                running.due().isPresent() ? running.due(running.due().get().plus(stood)) : running);
    }

    private Outcome extend(State state, Duration more, Instant now) {
        if (state.phase() != Phase.OPEN || more.isNegative() || more.isZero()) {
            return new Nothing(Why.UNFIT);
        }
        if (more.compareTo(Plan.MOST_MORE) > 0) {
            return new Nothing(Why.UNFIT);
        }
        var longer = state.timing().orElseThrow().extended(more);
        return new Next(state.with(longer).due(end(longer)));
    }

    private Outcome turn(State state, Command.Turn turn, Instant now) {
        if (state.isEnded()) {
            return new Nothing(Why.STALE);
        }
        if (state.has(turn.option()) == (turn.to() == Switch.ON)) {
            return new Nothing(Why.IDLE);
        }
        var turned = state.turned(turn.option(), turn.to());
        return new Next(
                switch (turn.option()) {
                    case GOES_ON -> shownAnew(turned, now);
                    case BOARD_SHOWN -> state.phase() == Phase.BOARD ? revealed(turned, now) : turned;
                    case ENDS_WITH_THE_LAST, LOCKED -> turned;
                });
    }

    private static State shownAnew(State state, Instant now) {
        return switch (state.phase()) {
            case REVEALED -> byItself(state.pausedAt(Optional.empty()), Plan.REVEAL, now);
            case BOARD -> byItself(state.pausedAt(Optional.empty()), Plan.BOARD, now);
            case LOBBY, READY, OPEN, ENDED -> state;
        };
    }

    private Outcome nobodyLeft(State state, Command.NobodyLeft left, Instant now) {
        if (!state.stage().equals(new Stage(Phase.OPEN, left.round()))) {
            return new Nothing(Why.STALE);
        }
        if (state.isPaused()) {
            return new Nothing(Why.PAUSED);
        }
        boolean rung = !now.isBefore(end(state.timing().orElseThrow(), Extra.NONE));
        return state.has(Option.ENDS_WITH_THE_LAST) || rung ? new Next(revealed(state, now)) : new Nothing(Why.IDLE);
    }

    private Outcome tick(State state, Instant now) {
        if (state.isPaused()) {
            return new Nothing(Why.PAUSED);
        }
        if (state.due().filter(due -> !now.isBefore(due)).isEmpty()) {
            return new Nothing(Why.IDLE);
        }
        return switch (state.phase()) {
            case READY -> new Next(state.in(Phase.OPEN).due(end(state.timing().orElseThrow())));
            case OPEN -> new Next(revealedOrLonger(state, now));
            case REVEALED -> new Next(afterReveal(state, now));
            case BOARD -> new Next(next(state, now));
            case LOBBY, ENDED -> new Nothing(Why.IDLE);
        };
    }

    /** Somebody may have been given extra time since the round was opened. */
    private State revealedOrLonger(State state, Instant now) {
        var end = end(state.timing().orElseThrow());
        return now.isBefore(end) ? state.due(end) : revealed(state, now);
    }

    private Instant end(Timing timing) {
        return end(timing, plan.extra());
    }

    /** When nothing can come in any more that was given in time. */
    private static Instant end(Timing timing, Extra extra) {
        return timing.bell(extra).plus(Plan.GRACE);
    }
}
