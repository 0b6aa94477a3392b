package tarozi.practice.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tarozi.answer.Answer;

/** How many people took part on a day. A crowd is counted once for all who look within a moment. */
@ApplicationScoped
public class Turnout {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final int CROWD = 2_000;

    private record Counted(long people, Instant at) {
        boolean isStale(Instant now) {
            return at.plus(FRESH).isBefore(now);
        }
    }

    private final ConcurrentMap<Day, Counted> remembered = new ConcurrentHashMap<>();
    private final Clock clock;

    Turnout(Clock clock) {
        this.clock = clock;
    }

    public long on(Day day) {
        Instant now = clock.instant();
        Counted known = remembered.get(day);
        if (known == null) {
            return count(day, now);
        }
        // Only one of those who find it stale counts again; the others are content with it meanwhile.
        boolean mine = known.isStale(now) && remembered.replace(day, known, new Counted(known.people(), now));
        return mine ? count(day, now) : known.people();
    }

    private long count(Day day, Instant now) {
        long people = Answer.peopleIn(day.venue());
        if (people > CROWD) {
            remembered.put(day, new Counted(people, now));
        } else {
            remembered.remove(day);
        }
        return people;
    }
}
