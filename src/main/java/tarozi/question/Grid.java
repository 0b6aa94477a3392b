package tarozi.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All choices of sizes that a family offers at one level: values along each axis, less those combinations at which a slip
 * would hide. The order is part of the questions' identity: a variant's code holds a place in it.
 */
public final class Grid {
    private final Map<String, List<Long>> axes = new LinkedHashMap<>();
    private Predicate<Sizes> allowed = sizes -> true;
    private List<Sizes> choices;

    /** Values of one symbol. All have as many significant digits, so that no variant is easier than its sibling. */
    public static Grid over(String symbol, long... values) {
        return new Grid().and(symbol, values);
    }

    public Grid and(String symbol, long... values) {
        axes.put(symbol, java.util.Arrays.stream(values).boxed().toList());
        return this;
    }

    public Grid where(Predicate<Sizes> condition) {
        allowed = allowed.and(condition);
        return this;
    }

    /** Before any condition. */
    public long combinations() {
        return axes.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    public synchronized List<Sizes> choices() {
        if (choices == null) {
            var found = new ArrayList<Sizes>();
            walk(new ArrayList<>(axes.keySet()), 0, new LinkedHashMap<>(), found);
            choices = List.copyOf(found);
        }
        return choices;
    }

    private void walk(List<String> symbols, int axis, Map<String, Long> chosen, List<Sizes> found) {
        if (axis == symbols.size()) {
            var sizes = new Sizes(chosen);
            if (allowed.test(sizes)) {
                found.add(sizes);
            }
            return;
        }
        var symbol = symbols.get(axis);
        for (var value : axes.get(symbol)) {
            chosen.put(symbol, value);
            walk(symbols, axis + 1, chosen, found);
        }
    }
}
