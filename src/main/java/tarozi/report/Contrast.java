package tarozi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import tarozi.question.Sizes;

/**
 * A value of a size with which students did better or worse than with the other values. Told only where at least twenty had
 * the value, twenty had others, and Fisher's exact test finds the difference too large for chance: below five in a hundred,
 * divided by the number of values compared, for of many comparisons some always look striking.
 */
public record Contrast(String symbol, long value, int right, int of, int othersRight, int othersOf, double likelihood) {
    private static final double RARE = 0.05;

    static List<Contrast> significant(List<Cell> cells) {
        var compared = compared(cells);
        return compared.stream()
                .filter(contrast -> contrast.likelihood < RARE / compared.size())
                .sorted(Comparator.comparing(Contrast::likelihood))
                .toList();
    }

    private static List<Contrast> compared(List<Cell> cells) {
        var values = new TreeMap<String, TreeSet<Long>>();
        cells.stream()
                .flatMap(cell -> cell.sizes().stream())
                .map(Sizes::values)
                .forEach(sizes -> sizes.forEach((symbol, value) ->
                        values.computeIfAbsent(symbol, any -> new TreeSet<>()).add(value)));
        var contrasts = new ArrayList<Contrast>();
        values.forEach((symbol, all) -> all.stream()
                .map(value -> of(cells, symbol, value))
                .filter(contrast -> Math.min(contrast.of, contrast.othersOf) >= Results.FEWEST_TO_COMPARE)
                .forEach(contrasts::add));
        return contrasts;
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
