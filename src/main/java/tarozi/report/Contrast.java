package tarozi.report;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tarozi.question.Sizes;

/**
 * A value of a size with which students did better or worse than with the other values. Told only where at least twenty had
 * the value, twenty had others, and Fisher's exact test finds the difference too large for chance: below five in a hundred,
 * divided by the number of values compared, for of many comparisons some always look striking.
 */
public record Contrast(String symbol, long value, int right, int of, int othersRight, int othersOf, double likelihood) {
    private static final double RARE = 0.05;

    static List<Contrast> significant(List<Cell> cells) {
        var compared = all(cells).filter(Contrast::isEnough).toList();
        return compared.stream()
                .filter(contrast -> contrast.likelihood < RARE / compared.size())
                .sorted(Comparator.comparing(Contrast::likelihood))
                .toList();
    }

    /** Of how many values there are enough answers to compare. */
    static int compared(List<Cell> cells) {
        return (int) all(cells).filter(Contrast::isEnough).count();
    }

    /** How many are in the smaller group, by the value that divides the students most evenly. */
    static int nearest(List<Cell> cells) {
        return all(cells).mapToInt(Contrast::smaller).max().orElse(0);
    }

    private int smaller() {
        return Math.min(of, othersOf);
    }

    private boolean isEnough() {
        return smaller() >= Results.FEWEST_TO_COMPARE;
    }

    private static Stream<Contrast> all(List<Cell> cells) {
        var values = new TreeMap<String, TreeSet<Long>>();
        cells.stream()
                .flatMap(cell -> cell.sizes().stream())
                .map(Sizes::values)
                .forEach(sizes -> sizes.forEach((symbol, value) ->
                        values.computeIfAbsent(symbol, any -> new TreeSet<>()).add(value)));
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> of(cells, entry.getKey(), value)));
    }

    private static Contrast of(List<Cell> cells, String symbol, long value) {
        var with = cells.stream().filter(cell -> has(cell, symbol, value)).toList();
        int right = right(with);
        int othersRight = right(cells) - right;
        int othersOf = cells.size() - with.size();
        return new Contrast(
                symbol,
                value,
                right,
                with.size(),
                othersRight,
                othersOf,
                Statistics.fisher(right, with.size(), othersRight, othersOf));
    }

    private static boolean has(Cell cell, String symbol, long value) {
        return cell.sizes()
                .map(Sizes::values)
                .filter(sizes -> sizes.getOrDefault(symbol, -1L) == value)
                .isPresent();
    }

    private static int right(List<Cell> cells) {
        return (int) cells.stream().filter(Cell::isRight).count();
    }

    public long percent() {
        return Math.round(100.0 * right / of);
    }

    public long othersPercent() {
        return Math.round(100.0 * othersRight / othersOf);
    }
}
