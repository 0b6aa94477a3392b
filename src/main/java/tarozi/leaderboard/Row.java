package tarozi.leaderboard;

/** A line of a board. */
public record Row(long rank, long personId, String pseudonym, int points, int answers) {}
