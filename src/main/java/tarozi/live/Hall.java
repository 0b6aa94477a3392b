package tarozi.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import tarozi.answer.Typed;
import tarozi.classroom.JoinCode;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.live.game.Phase;
import tarozi.live.game.State;
import tarozi.live.game.Verdict.Taken;
import tarozi.question.VariantCode;

/** The tables of this node: who sits where, and what they are shown. */
@ApplicationScoped
public class Hall {
    private static final Logger LOG = Logger.getLogger(Hall.class);
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofHours(1);

    private final Typed typed;
    private final Clock clock;
    private final Event<Stirred> stirred;
    private final Map<JoinCode, Table> tables = new ConcurrentHashMap<>();

    Hall(Typed typed, Clock clock, Event<Stirred> stirred) {
        this.typed = typed;
        this.clock = clock;
        this.stirred = stirred;
    }

    /** Something at a table has changed that is counted. */
    record Stirred(Table table) {}

    /** A game as it stands now; empty where there is none. */
    public Optional<Table> table(JoinCode code) {
        var known = tables.get(code);
        if (known == null) {
            var found = QuarkusTransaction.requiringNew()
                    .call(() -> Game.called(code).map(this::laid));
            found.ifPresent(table -> table.wanted(clock.instant()));
            return found;
        }
        known.wanted(clock.instant());
        if (QuarkusTransaction.requiringNew().call(() -> Game.versionOf(known.id())) != known.version()) {
            turn(known);
        }
        return Optional.of(known);
    }

    /** The same as this node knows it, without asking the database. */
    public Optional<Table> known(JoinCode code) {
        return Optional.ofNullable(tables.get(code));
    }

    Collection<Table> tables() {
        return tables.values();
    }

    private Table laid(Game game) {
        return tables.computeIfAbsent(game.code(), absent -> {
            var table = new Table(game);
            Player.in(game).forEach(table::learn);
            GameAnswer.in(game).forEach(answer -> table.remember(given(table, answer)));
            table.phones().forEach(phone -> phone.miss(clock.instant()));
            table.lay(game);
            return table;
        });
    }

    /** An answer as it was saved, with its marks. */
    Given given(Table table, GameAnswer saved) {
        var code = saved.answer().asked().code();
        var question = table.deck().called(VariantCode.parse(code).orElseThrow());
        var texts = typed.read(saved.answer().typed(), question.fields().size());
        return new Given(
                saved.playerId(),
                saved.round(),
                question,
                saved.answer().submission(),
                texts,
                (Grade.Marked) Grader.grade(question, texts),
                new Taken(saved.used(), saved.lag(), saved.whole()));
    }

    /** Looks where a game stands, and shows it to everybody at its table. */
    void turn(Table table) {
        synchronized (table) {
            var before = table.state();
            var fresh = QuarkusTransaction.requiringNew().call(() -> {
                Game game = Game.findById(table.id());
                if (game.seating() != table.seating()) {
                    learnEverybody(table);
                }
                return game;
            });
            if (fresh.version() < table.version()) {
                return;
            }
            table.decideBy(fresh.state());
            if (fresh.state().phase() == Phase.OPEN && before.phase() != Phase.OPEN) {
                var whole = fresh.state().timing().orElseThrow().whole();
                table.phones().forEach(phone -> phone.fill(whole));
            }
            if (isOver(before, fresh.state())) {
                settle(table, before.round());
            }
            table.stand(fresh);
        }
        table.walls().forEach(seat -> Backstage.guarded(() -> seat.turn(table)).run());
        table.phones().forEach(phone -> phone.seat().ifPresent(seat -> Backstage.guarded(() -> show(table, phone, seat))
                .run()));
    }

    /** Whether a round in which answers were taken has ended. */
    private static boolean isOver(State before, State after) {
        boolean goesOn = after.phase().isAsking() && after.round() == before.round();
        return before.phase().isAsking() && !goesOn;
    }

    private static void learnEverybody(Table table) {
        var gone = table.phones().stream().map(Phone::id).collect(Collectors.toSet());
        Player.in(table.id()).forEach(player -> {
            gone.remove(player.id());
            table.learn(player);
        });
        table.forget(gone);
    }

    private static void show(Table table, Phone phone, Seat seat) {
        if (phone.isRemoved()) {
            seat.leave(Seat.Parting.REMOVED);
        } else {
            seat.turn(table);
        }
    }

    /** What was taken before the round ended is on its way into the ledger: a moment, and it counts. */
    private void settle(Table table, int round) {
        try {
            CompletableFuture.allOf(table.onTheirWay().toArray(CompletableFuture[]::new))
                    .get(LONGEST_WRITE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            LOG.warn("an answer was not saved before its round was revealed", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (GameAnswer.count(table.id(), round) != table.given(round).size()) {
                GameAnswer.in(table.id(), round).forEach(answer -> table.remember(given(table, answer)));
            }
        });
    }

    /** Seats a player's page; a new page replaces the one before. */
    public void sit(Table table, Phone phone, Seat seat) {
        phone.sit(seat).ifPresent(before -> before.leave(Seat.Parting.REPLACED));
        stir(table);
    }

    /** A page of the host. */
    public void sit(Table table, Seat seat) {
        table.walls().add(seat);
    }

    /** A player's page is gone. */
    public void stand(Table table, Phone phone, Seat seat) {
        if (phone.stand(seat, clock.instant())) {
            stir(table);
        }
    }

    /** A page of the host is gone. */
    public void stand(Table table, Seat seat) {
        table.walls().remove(seat);
    }

    /** A phone says that it has a round's question; whoever comes when the round is over was not in it. */
    public void has(Table table, Phone phone, int round) {
        if (table.state().phase().isAsking()) {
            phone.has(Math.min(round, table.state().round()));
            stir(table);
        }
    }

    /** A page without a socket was fetched. */
    public void asks(Table table, Phone phone) {
        phone.asks(clock.instant());
        stir(table);
    }

    private void stir(Table table) {
        stirred.fire(new Stirred(table));
    }

    /** Forgets games that nobody has looked at for long; whoever wants one again finds it in the database. */
    void tidy() {
        Instant long_ago = clock.instant().minus(KEPT);
        tables.values().removeIf(table -> table.isIdleSince(long_ago));
    }
}
