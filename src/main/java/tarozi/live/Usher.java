package tarozi.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tarozi.live.game.Command;
import tarozi.live.game.Phase;

/**
 * Tells hosts how many phones are there, have the question and have answered, a few times a second however many answers
 * come; and ends a round when nobody is left. A phone whose network has just
 * failed is waited for, and so are all when the server itself has just come back.
 */
@ApplicationScoped
class Usher {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Backstage backstage;
    private final Games games;
    private final Clock clock;
    private final Set<Table> stirred = ConcurrentHashMap.newKeySet();
    private final Set<Table> expecting = ConcurrentHashMap.newKeySet();

    Usher(Backstage backstage, Games games, Clock clock) {
        this.backstage = backstage;
        this.games = games;
        this.clock = clock;
    }

    void hear(@Observes Hall.Stirred stirred) {
        stir(stirred.table());
    }

    /** Something that is counted has changed. The more there are, the longer it may be until they are counted again. */
    void stir(Table table) {
        if (stirred.add(table)) {
            backstage.after(PAUSE.plusMillis(table.phones().size()), () -> tell(table));
        }
    }

    void tell(Table table) {
        stirred.remove(table);
        var now = clock.instant();
        var count = table.count(now);
        table.walls().forEach(seat -> seat.count(count));
        if (table.game().kind() == Kind.RACE) {
            table.phones().forEach(phone -> phone.seat().ifPresent(seat -> seat.count(count)));
        }
        if (count.returning() > 0 && expecting.add(table)) {
            backstage.after(Phone.RETURN, () -> {
                expecting.remove(table);
                stir(table);
            });
        }
        if (table.state().phase() == Phase.OPEN && count.left() == 0 && count.answered() > 0) {
            endOrWait(table, count, now);
        }
    }

    private void endOrWait(Table table, Count count, Instant now) {
        if (table.isMissingSomebody(now)) {
            backstage.after(Phone.RETURN, () -> stir(table));
        } else {
            games.step(table, new Command.NobodyLeft(count.round()));
        }
    }
}
