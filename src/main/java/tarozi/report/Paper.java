package tarozi.report;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tarozi.assignment.Score;

/**
 * One attempt of one student at an assignment, or all of what one did in a game: the answers by the keys of the items, and
 * what they earn.
 *
 * @param id the attempt’s, or the player’s
 * @param number the how-manieth attempt it is
 * @param late how many answers came after the end, and were not taken
 */
public record Paper(long id, int number, State state, Times times, Score score, Map<String, Cell> cells, int late) {
    /** Whether more may come: what is missing in a finished paper earns nothing, in another it is open yet. */
    public enum State {
        OPEN,
        /** Over, with nothing on it: somebody was in a game and answered nothing that counts. */
        BLANK,
        FINISHED
    }

    /** When it was begun, and when it was handed in, if it was. */
    public record Times(Instant startedAt, Optional<Instant> submittedAt) {}

    private static final double WHOLE = 100;
    private static final double PERMILLE = 1000;

    public Paper {
        cells = Map.copyOf(cells);
    }

    public Optional<Cell> cell(String item) {
        return Optional.ofNullable(cells.get(item));
    }

    public boolean isFinished() {
        return state == State.FINISHED;
    }

    public int points() {
        return score.earned();
    }

    public double percent() {
        return score.full() == 0 ? 0 : score.earned() * WHOLE / score.full();
    }

    /** The points of an item; nothing where it was taken out of the marking. */
    public Optional<Score.Line> line(String item) {
        return score.line(item);
    }

    /** How much of an item is credited; absent where it is taken out, or may still be answered. */
    OptionalDouble share(String item) {
        if (line(item).isEmpty() || !isFinished() && cell(item).isEmpty()) {
            return OptionalDouble.empty();
        }
        var line = line(item).get();
        return OptionalDouble.of(
                line.full() == 0
                        ? cell(item)
                                .map(cell -> cell.share().permille() / PERMILLE)
                                .orElse(0.0)
                        : line.earned() / (double) line.full());
    }

    /** The points for all but one item. */
    int rest(String item) {
        return points() - line(item).map(Score.Line::earned).orElse(0);
    }
}
