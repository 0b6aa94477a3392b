package tarozi.leaderboard;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many people have at least so many points, on one board at one moment. */
record Tally(NavigableMap<Integer, Long> playersFrom, long players, Instant takenAt) {

    /** @param playersWith how many people have exactly so many points */
    static Tally of(Map<Integer, Long> playersWith, Instant takenAt) {
        NavigableMap<Integer, Long> from = new TreeMap<>();
        long sum = 0;
        for (var step : new TreeMap<>(playersWith).descendingMap().entrySet()) {
            sum += step.getValue();
            from.put(step.getKey(), sum);
        }
        return new Tally(from, sum, takenAt);
    }

    long playersWithMoreThan(int points) {
        var next = playersFrom.higherEntry(points);
        return next == null ? 0 : next.getValue();
    }

    Tally at(Instant moment) {
        return new Tally(playersFrom, players, moment);
    }
}
