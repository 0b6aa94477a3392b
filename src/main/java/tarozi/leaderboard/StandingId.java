package tarozi.leaderboard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One person on one board in one period. */
@Embeddable
record StandingId(String board, int period, @Column(name = "person_id") long personId) {
    static StandingId of(Contest contest, Period period, long personId) {
        return new StandingId(contest.key(), period.key(), personId);
    }
}
