package tarozi.live.game;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that changes about a game while it is played, but for its players and answers.
 *
 * @param round the number of the round, from 1; 0 before the first
 * @param timing of the round; absent before the first
 * @param paused since when the clock stands
 * @param due when time alone brings the next state; absent where the game waits for its host
 * @param skipped the rounds that do not count
 */
public record State(
        Phase phase,
        int round,
        Optional<Timing> timing,
        Optional<Instant> paused,
        Optional<Instant> due,
        Set<Integer> skipped,
        Set<Option> options) {
    public State {
        skipped = Set.copyOf(skipped);
        options = Set.copyOf(options);
        boolean started = phase == Phase.ENDED ? round > 0 : phase != Phase.LOBBY;
        if (round < 0 || started != (round > 0)) {
            throw new IllegalArgumentException(phase + " in round " + round);
        }
        if (phase.isAsking() && timing.isEmpty()) {
            throw new IllegalArgumentException(phase + " without a clock");
        }
    }

    public static State lobby(Set<Option> options) {
        return new State(Phase.LOBBY, 0, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), options);
    }

    public Stage stage() {
        return new Stage(phase, round);
    }

    public boolean has(Option option) {
        return options.contains(option);
    }

    public boolean isPaused() {
        return paused.isPresent();
    }

    public boolean isEnded() {
        return phase == Phase.ENDED;
    }

    public boolean isSkipped(int number) {
        return skipped.contains(number);
    }

    /** Whether everybody may know what was right in a round. */
    public boolean isRevealed(int number) {
        boolean past = number < round || number == round && !phase.isAsking();
        return number > 0 && past && !isSkipped(number);
    }

    /** The rounds that count so far: whoever adds up points adds up these. */
    public Set<Integer> counted() {
        var counted = new TreeSet<Integer>();
        for (int number = 1; number <= round; number++) {
            if (isRevealed(number)) {
                counted.add(number);
            }
        }
        return counted;
    }

    State in(Phase next) {
        return new State(next, round, timing, Optional.empty(), Optional.empty(), skipped, options);
    }

    /** The next round, a moment before it opens for this long. */
    public State announcing(Duration time, Instant now) {
        var opens = now.plus(Plan.LEAD);
        var timing = new Timing(opens, opens.plus(time));
        return new State(
                Phase.READY, round + 1, Optional.of(timing), Optional.empty(), Optional.of(opens), skipped, options);
    }

    State with(Timing other) {
        return new State(phase, round, Optional.of(other), paused, due, skipped, options);
    }

    State due(Instant moment) {
        return new State(phase, round, timing, paused, Optional.of(moment), skipped, options);
    }

    State waiting() {
        return new State(phase, round, timing, paused, Optional.empty(), skipped, options);
    }

    State pausedAt(Optional<Instant> moment) {
        return new State(phase, round, timing, moment, due, skipped, options);
    }

    State skipping() {
        var more = new TreeSet<>(skipped);
        more.add(round);
        return new State(phase, round, timing, paused, due, more, options);
    }

    State turned(Option option, Switch to) {
        var others = EnumSet.noneOf(Option.class);
        others.addAll(options);
        if (to == Switch.ON) {
            others.add(option);
        } else {
            others.remove(option);
        }
        return new State(phase, round, timing, paused, due, skipped, others);
    }
}
