package tarozi.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import tarozi.account.Person;
import tarozi.classroom.JoinCode;
import tarozi.live.game.Command;
import tarozi.live.game.Outcome;
import tarozi.live.game.Plan;
import tarozi.live.game.Rules;
import tarozi.question.Seed;
import tarozi.quiz.Content;
import tarozi.quiz.QuizVersion;

/** Begins games and takes them on. A game's row is held for each step, so that of several who want one, one wins. */
@ApplicationScoped
public class Games {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Bus bus;
    private final Clock clock;

    Games(Bus bus, Clock clock) {
        this.bus = bus;
        this.clock = clock;
    }

    /** Opens the lobby of a game. */
    public Game start(Person host, QuizVersion played) {
        return begun(code -> Game.of(played, code, host, seed(), now()));
    }

    /** Opens the lobby of a race that a student starts; whoever starts another one gives up the one before. */
    public Game race(Person host, Content content) {
        QuarkusTransaction.requiringNew().call(() -> Game.runningRaces(host)).forEach(this::giveUp);
        return begun(code -> Game.race(content, code, host, seed(), now()));
    }

    private static Game begun(Function<JoinCode, Game> made) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var code = JoinCode.fresh(RANDOM);
            while (Game.called(code).isPresent()) {
                code = JoinCode.fresh(RANDOM);
            }
            var game = made.apply(code);
            game.persist();
            return game;
        });
    }

    private void giveUp(long id) {
        var stage = QuarkusTransaction.requiringNew()
                .call(() -> Game.<Game>findById(id).state().stage());
        step(id, new Command.End(stage));
    }

    /** One step; everybody who shows the game hears of it once it is committed. */
    public Outcome step(Table table, Command command) {
        return step(table.id(), command);
    }

    Outcome step(long id, Command command) {
        var outcome = QuarkusTransaction.requiringNew().call(() -> {
            var game = Game.locked(id);
            var result = new Rules(plan(game)).step(game.state(), command, now());
            if (result instanceof Outcome.Next next) {
                game.take(next.state(), now());
            }
            return result;
        });
        if (outcome instanceof Outcome.Next) {
            bus.announce(id);
        }
        return outcome;
    }

    /** In how many teams they play; 0 for none. Those who are there are dealt out in the order of their coming. */
    public void divide(Table table, int teams) {
        QuarkusTransaction.requiringNew().run(() -> {
            var game = Game.locked(table.id());
            game.divide(teams);
            var players = Player.in(game);
            for (int at = 0; at < players.size(); at++) {
                players.get(at).join(teams == 0 ? 0 : at % teams + 1);
            }
        });
        bus.announce(table.id());
    }

    static Plan plan(Game game) {
        return new Plan(
                game.content().items().stream()
                        .map(item -> Duration.ofSeconds(item.seconds()))
                        .toList(),
                Player.mostExtra(game));
    }

    private static Seed seed() {
        return new Seed(RANDOM.nextLong());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
