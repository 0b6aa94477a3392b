package tarozi.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import tarozi.account.Person;
import tarozi.account.PersonalData;

/** Somebody's standings, as they take them along. */
@ApplicationScoped
class OwnStandings implements PersonalData {
    private record Stood(String board, int period, int points, int answers, Instant reachedAt) {
        static Stood of(Standing standing) {
            return new Stood(
                    standing.id().board(),
                    standing.id().period(),
                    standing.points(),
                    standing.answers(),
                    standing.reachedAt());
        }
    }

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of(
                "standing", Standing.allOf(person.id()).stream().map(Stood::of).toList());
    }
}
