package tarozi.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Remembers the tallies of crowded boards for a moment. Counting everybody above somebody is the only question to a board
 * that grows with its players; asked once for all viewers it costs nothing, and a rank is current within seconds.
 */
@ApplicationScoped
class Tallies {
    static final Duration FRESH = Duration.ofSeconds(2);

    private static final Duration FORGOTTEN = Duration.ofMinutes(1);

    /** Up to so many players a board is counted anew for every viewer. */
    static final int CROWD = 2_000;

    private final ConcurrentMap<Standings, Tally> remembered = new ConcurrentHashMap<>();
    private final Clock clock;

    Tallies(Clock clock) {
        this.clock = clock;
    }

    Tally of(Standings standings, Supplier<Map<Integer, Long>> playersByPoints) {
        Instant now = clock.instant();
        Tally known = remembered.get(standings);
        if (known == null) {
            return take(standings, playersByPoints, now);
        }
        boolean stale = known.takenAt().plus(FRESH).isBefore(now);
        // Only one of those who find it stale takes a new one; the others are content with it meanwhile.
        boolean mine = stale && remembered.replace(standings, known, known.at(now));
        return mine ? take(standings, playersByPoints, now) : known;
    }

    private Tally take(Standings standings, Supplier<Map<Integer, Long>> playersByPoints, Instant now) {
        Tally tally = Tally.of(playersByPoints.get(), now);
        remembered.values().removeIf(old -> old.takenAt().plus(FORGOTTEN).isBefore(now));
        if (tally.players() > CROWD) {
            remembered.put(standings, tally);
        } else {
            remembered.remove(standings);
        }
        return tally;
    }
}
