package tarozi.live.game;

import java.time.Duration;
import java.util.List;

/**
 * What is fixed about a game.
 *
 * @param rounds how long each round is open
 * @param extra the most extra time that anybody there has
 */
public record Plan(List<Duration> rounds, Extra extra) {
    /** Between the command and the opening, for the question to reach every phone. */
    public static final Duration LEAD = Duration.ofSeconds(3);

    /** How long after the bell the last answer may come in that was given before it. */
    public static final Duration GRACE = Duration.ofSeconds(2);

    /** How long a reveal and a board are shown where the game goes on by itself. */
    public static final Duration REVEAL = Duration.ofSeconds(20);

    public static final Duration BOARD = Duration.ofSeconds(8);

    public static final Duration MOST_MORE = Duration.ofMinutes(10);

    public Plan {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty() || !rounds.stream().allMatch(time -> time.compareTo(Duration.ZERO) > 0)) {
            throw new IllegalArgumentException("a game of rounds of " + rounds);
        }
    }

    int last() {
        return rounds.size();
    }

    Duration time(int round) {
        return rounds.get(round - 1);
    }
}
