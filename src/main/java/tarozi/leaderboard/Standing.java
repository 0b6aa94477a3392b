package tarozi.leaderboard;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tarozi.grading.Points;

/** The points of one person on one board in one period; there is a row only for who has some. */
@Entity
public class Standing extends PanacheEntityBase {
    @EmbeddedId
    private StandingId id;

    private int points;
    private int answers;
    private Instant reachedAt;

    protected Standing() {}

    Standing(StandingId id) {
        this.id = id;
    }

    static Optional<Standing> of(StandingId id) {
        return findByIdOptional(id);
    }

    static List<Standing> of(long personId, List<Contest> contests, List<Period> periods) {
        return list(
                "id.personId = ?1 and id.board in ?2 and id.period in ?3",
                personId,
                contests.stream().map(Contest::key).toList(),
                periods.stream().map(Period::key).toList());
    }

    static List<Standing> allOf(long personId) {
        return list("id.personId", personId);
    }

    static void removeAllOf(long personId) {
        delete("id.personId", personId);
    }

    void add(Points earned, Instant at) {
        points += earned.value();
        answers++;
        reachedAt = at;
    }

    StandingId id() {
        return id;
    }

    int points() {
        return points;
    }

    int answers() {
        return answers;
    }

    Instant reachedAt() {
        return reachedAt;
    }
}
