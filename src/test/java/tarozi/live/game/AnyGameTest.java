package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import tarozi.live.game.Command.Pause;
import tarozi.live.game.Command.Resume;
import tarozi.live.game.Outcome.Next;
import tarozi.live.game.Verdict.Taken;

/** What holds in every game, whatever happens in whatever order. */
class AnyGameTest {
    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Happening.any();
    }

    @Property
    void everyStateIsValid(@ForAll("happenings") List<Happening> happenings) {
        for (var state : Play.of(happenings).states) {
            assertTrue(state.round() <= AGame.PLAN.last(), state::toString);
            assertTrue(Collections.disjoint(state.counted(), state.skipped()), state::toString);
            assertTrue(state.skipped().stream().allMatch(round -> round >= 1 && round <= state.round()));
            assertTrue(!state.phase().isAsking() || state.due().isPresent(), state::toString);
            assertTrue(!state.isPaused() || state.due().isPresent(), state::toString);
            assertTrue(!state.isEnded() || state.due().isEmpty() && !state.isPaused(), state::toString);
            assertTrue(state.phase() != Phase.BOARD || state.has(Option.BOARD_SHOWN), state::toString);
        }
    }

    @Property
    void roundsComeOneAfterAnother(@ForAll("happenings") List<Happening> happenings) {
        var states = Play.of(happenings).states;
        for (int i = 1; i < states.size(); i++) {
            int further = states.get(i).round() - states.get(i - 1).round();
            assertTrue(further == 0 || further == 1 && states.get(i).phase() == Phase.READY);
        }
    }

    @Property
    void whatOnceCountsCountsForEver(@ForAll("happenings") List<Happening> happenings) {
        Set<Integer> before = Set.of();
        for (var state : Play.of(happenings).states) {
            assertTrue(state.counted().containsAll(before), state::toString);
            before = state.counted();
        }
    }

    @Property
    void anEndedGameNeverChanges(@ForAll("happenings") List<Happening> happenings) {
        var play = Play.of(happenings);
        Statistics.label("ended").collect(play.state().isEnded());
        assertTrue(play.states.stream().filter(State::isEnded).count() <= 1);
        assertTrue(play.states.stream().limit(play.states.size() - 1).noneMatch(State::isEnded));
    }

    @Property
    void whatTheHostWantsIsDoneOnlyWhereTheHostSawIt(@ForAll("happenings") List<Happening> happenings) {
        for (var step : Play.of(happenings).steps) {
            if (step.command() instanceof Command.Steering steering
                    && !steering.from().equals(step.before().stage())) {
                assertEquals(new Outcome.Nothing(Outcome.Why.STALE), step.outcome());
            }
        }
    }

    @Property
    void whatTheHostWantsTwiceIsDoneOnce(@ForAll("happenings") List<Happening> happenings) {
        for (var step : Play.of(happenings).steps) {
            if (step.outcome() instanceof Next next
                    && step.command() instanceof Command.Steering
                    && !(step.command() instanceof Command.Extend)) {
                AGame.isRefused(next.state(), step.command(), step.now());
            }
        }
    }

    @Property
    void noTimeIsLostOrWonWhileTheClockStands(
            @ForAll("happenings") List<Happening> happenings, @ForAll @LongRange(max = 10_000_000) long stands) {
        var play = Play.of(happenings);
        var state = play.state();
        Assume.that(state.due().isPresent() && !state.isPaused());
        var stood = Duration.ofMillis(stands);
        var paused = Play.step(state, new Pause(state.stage()), play.now());
        var resumed = Play.step(paused, new Resume(state.stage()), play.now().plus(stood));
        assertEquals(state.due().map(due -> due.plus(stood)), resumed.due());
        if (state.phase().isAsking()) {
            assertEquals(state.timing().map(timing -> timing.moved(stood)), resumed.timing());
        }
        assertEquals(state.stage(), resumed.stage());
    }

    @Property
    void noAnswerIsTakenThatWasNotGivenInItsOwnTime(@ForAll("happenings") List<Happening> happenings) {
        var judged = Play.of(happenings).judged;
        Statistics.label("taken").collect(judged.stream().anyMatch(each -> each.verdict() instanceof Taken));
        for (var each : judged) {
            if (each.verdict() instanceof Taken taken) {
                var timing = each.state().timing().orElseThrow();
                var received = each.arrival().received();
                assertTrue(each.state().phase().isAsking());
                assertEquals(each.state().round(), each.arrival().round());
                assertFalse(received.isBefore(timing.opens()));
                assertFalse(received.isAfter(timing.bell(each.extra()).plus(taken.lag())));
                assertTrue(each.state().paused().stream().allMatch(received::isBefore));
                assertTrue(taken.lag().compareTo(each.bank().left()) <= 0);
                assertFalse(taken.lag().isNegative() || taken.used().isNegative());
                assertEquals(
                        Duration.between(timing.opens(), received), taken.used().plus(taken.lag()));
            }
        }
    }
}
