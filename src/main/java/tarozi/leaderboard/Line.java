package tarozi.leaderboard;

import java.time.Instant;

/** A line of a board before it is known which one. */
record Line(long personId, String pseudonym, int points, int answers, Instant reachedAt) {
    Row ranked(long rank) {
        return new Row(rank, personId, pseudonym, points, answers);
    }
}
