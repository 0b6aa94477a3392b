package tarozi.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hibernate.exception.ConstraintViolationException;
import tarozi.account.Person;
import tarozi.classroom.Name;
import tarozi.classroom.Refusal;
import tarozi.live.game.Extra;
import tarozi.live.game.Option;

/** Who comes in, under which name, and who has to go. */
@ApplicationScoped
public class Players {
    private final Usher usher;
    private final Bus bus;
    private final Clock clock;

    Players(Usher usher, Bus bus, Clock clock) {
        this.usher = usher;
        this.bus = bus;
        this.clock = clock;
    }

    /** Whether somebody came in, or why not. */
    public enum Entrance {
        IN,
        LOCKED,
        FULL,
        OVER,
        REMOVED
    }

    /**
     * Lets somebody in; whoever is in already stays who they are.
     *
     * @throws Refusal if somebody there has this name
     */
    public Entrance join(Table table, Person person, Name name, int team) {
        var known = table.phoneOf(person.id());
        if (known.isPresent()) {
            return known.get().isRemoved() ? Entrance.REMOVED : Entrance.IN;
        }
        var closed = closed(table);
        return closed.isPresent() ? closed.get() : seat(table, person, name, team);
    }

    /** Why no newcomer gets in, if so. */
    public static Optional<Entrance> closed(Table table) {
        if (table.state().isEnded()) {
            return Optional.of(Entrance.OVER);
        }
        return table.state().has(Option.LOCKED) ? Optional.of(Entrance.LOCKED) : Optional.empty();
    }

    private Entrance seat(Table table, Person person, Name name, int team) {
        try {
            var seated = QuarkusTransaction.requiringNew().call(() -> {
                var game = table.game().kind() == Kind.RACE ? Game.locked(table.id()) : table.game();
                long there = table.game().kind() == Kind.RACE
                        ? Player.count(game)
                        : table.phones().size();
                if (there >= game.kind().most()) {
                    return Optional.<Player>empty();
                }
                int side = table.teams() == 0 ? 0 : team > 0 ? Math.min(team, table.teams()) : smallest(table);
                var player =
                        new Player(game, person, name, side, clock.instant().truncatedTo(ChronoUnit.MICROS));
                player.persistAndFlush();
                return Optional.of(player);
            });
            seated.ifPresent(table::learn);
            return seated.isPresent() ? Entrance.IN : Entrance.FULL;
        } catch (ConstraintViolationException taken) {
            return again(table, person);
        } finally {
            usher.stir(table);
        }
    }

    /** The same person came in by another tab, or somebody else has the name. */
    private static Entrance again(Table table, Person person) {
        var already = QuarkusTransaction.requiringNew().call(() -> Player.of(person, table.game()));
        already.ifPresent(table::learn);
        if (already.isEmpty()) {
            throw new Refusal(Refusal.Why.TAKEN);
        }
        return Entrance.IN;
    }

    /** The team with the fewest. */
    private static int smallest(Table table) {
        var sizes = new int[table.teams() + 1];
        table.phones().stream()
                .filter(phone -> !phone.isRemoved() && phone.team() <= table.teams())
                .forEach(phone -> sizes[phone.team()]++);
        int least = 1;
        for (int team = 2; team < sizes.length; team++) {
            least = sizes[team] < sizes[least] ? team : least;
        }
        return least;
    }

    /** Shows somebody the door; nothing they did counts until they are let in again. */
    public void remove(Table table, long id) {
        change(table, id, (game, player) -> player.remove(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    public void readmit(Table table, long id) {
        change(table, id, (game, player) -> player.readmit());
    }

    /** From the next round on this player has more time, or no longer. */
    public void allow(Table table, long id, Extra extra) {
        change(table, id, (game, player) -> player.allow(extra));
    }

    private void change(Table table, long id, BiConsumer<Game, Player> deed) {
        QuarkusTransaction.requiringNew().run(() -> {
            var game = Game.locked(table.id());
            var player = Player.of(game, id).orElseThrow(NotFoundException::new);
            deed.accept(game, player);
            game.stir();
        });
        bus.announce(table.id());
    }
}
