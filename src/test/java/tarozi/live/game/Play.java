package tarozi.live.game;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarozi.live.game.Happening.Passing;
import tarozi.live.game.Happening.Pressing;
import tarozi.live.game.Happening.Sending;
import tarozi.live.game.Happening.Ticking;
import tarozi.live.game.Happening.Turning;
import tarozi.live.game.Outcome.Next;
import tarozi.live.game.Verdict.Taken;

/** A game that is played at random, and all that came of it. Its ledger takes what the judge takes, twice too. */
final class Play {
    static final List<Long> PLAYERS = List.of(1L, 2L, 3L);

    private static final long WITH_EXTRA_TIME = 3;
    private static final Extra EXTRA = new Extra(500);
    private static final Rules RULES = new Rules(new Plan(AGame.PLAN.rounds(), EXTRA));

    record Step(State before, Command command, Instant now, Outcome outcome) {}

    record Judged(State state, Arrival arrival, Extra extra, Bank bank, Verdict verdict) {}

    final List<State> states = new ArrayList<>(List.of(AGame.lobby(Option.ENDS_WITH_THE_LAST, Option.BOARD_SHOWN)));
    final List<Step> steps = new ArrayList<>();
    final List<Judged> judged = new ArrayList<>();
    final List<Run> ledger = new ArrayList<>();

    private final Map<Long, Bank> banks = new HashMap<>();
    private Instant now = AGame.NOON;

    private Play() {}

    static Play of(List<Happening> happenings) {
        var play = new Play();
        happenings.forEach(play::happen);
        return play;
    }

    State state() {
        return states.get(states.size() - 1);
    }

    Instant now() {
        return now;
    }

    static State step(State state, Command command, Instant now) {
        return AGame.next(RULES, state, command, now);
    }

    private void happen(Happening happening) {
        if (happening instanceof Passing passing) {
            now = now.plus(passing.time());
        } else if (happening instanceof Pressing pressing) {
            var seen = states.get(Math.max(0, states.size() - 1 - pressing.ago()));
            step(pressing.button().from(seen.stage()));
        } else if (happening instanceof Turning turning) {
            step(new Command.Turn(turning.option(), turning.to()));
        } else if (happening instanceof Ticking) {
            step(new Command.Tick());
        } else if (happening instanceof Sending sending) {
            send(sending);
        }
    }

    private void step(Command command) {
        var outcome = RULES.step(state(), command, now);
        steps.add(new Step(state(), command, now, outcome));
        if (outcome instanceof Next next) {
            if (next.state().phase() == Phase.READY && state().phase() != Phase.READY) {
                PLAYERS.forEach(player -> banks.put(player, bank(player).filled(Duration.ofMillis(200), AGame.MINUTE)));
            }
            states.add(next.state());
        }
    }

    private void send(Sending sending) {
        var state = state();
        var arrival = new Arrival(state.round() + sending.ahead(), now.minus(sending.waits()), sending.shown());
        var extra = sending.player() == WITH_EXTRA_TIME ? EXTRA : Extra.NONE;
        var bank = bank(sending.player());
        var verdict = Judge.judge(state, arrival, extra, bank);
        judged.add(new Judged(state, arrival, extra, bank, verdict));
        if (verdict instanceof Taken taken) {
            banks.put(sending.player(), bank.without(taken.lag()));
            ledger.add(new Run(sending.player(), arrival.round(), sending.share(), taken.used(), taken.whole()));
        }
    }

    private Bank bank(long player) {
        return banks.getOrDefault(player, Bank.EMPTY);
    }
}
