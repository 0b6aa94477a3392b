package tarozi.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tarozi.classroom.JoinCode;
import tarozi.live.game.Command;
import tarozi.live.game.Phase;
import tarozi.live.game.Plan;

/**
 * Takes games on when their time has come. The database knows when that is, so that after a crash, or where another node has
 * died, somebody notices within a second.
 */
@ApplicationScoped
class Bell {
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Hall hall;
    private final Games games;
    private final Usher usher;
    private final Backstage backstage;
    private final Clock clock;

    Bell(Hall hall, Games games, Usher usher, Backstage backstage, Clock clock) {
        this.hall = hall;
        this.games = games;
        this.usher = usher;
        this.backstage = backstage;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent started) {
        backstage.every(ROUND, this::ring);
    }

    /** Takes every game on whose time has come. */
    void ring() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().call(() -> Game.due(now)).stream()
                .map(JoinCode::new)
                .map(code -> Backstage.guarded(() -> tick(code)))
                .forEach(Runnable::run);
        hall.tidy();
    }

    private void tick(JoinCode code) {
        hall.table(code).ifPresent(table -> games.step(table, new Command.Tick()));
    }

    /** A game stands elsewhere: show it, and be there to the millisecond when it goes on. */
    void hear(@Observes Bus.Turned turned) {
        hall.tables().stream()
                .filter(table -> table.id() == turned.game())
                .forEach(table -> backstage.soon(() -> {
                    hall.turn(table);
                    wait(table);
                    usher.stir(table);
                }));
    }

    private void wait(Table table) {
        var state = table.state();
        var stage = state.stage();
        state.due()
                .filter(due -> !state.isPaused())
                .ifPresent(due -> backstage.after(until(due), () -> {
                    if (table.state().stage().equals(stage)) {
                        games.step(table, new Command.Tick());
                    }
                }));
        state.timing()
                .filter(timing -> state.phase() == Phase.OPEN)
                .ifPresent(timing ->
                        backstage.after(until(timing.ends().plus(Plan.GRACE)).plusMillis(1), () -> usher.stir(table)));
    }

    private Duration until(Instant moment) {
        return Duration.between(clock.instant(), moment);
    }
}
