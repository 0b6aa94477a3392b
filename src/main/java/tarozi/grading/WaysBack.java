package tarozi.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tarozi.formula.Factor;
import tarozi.grading.slip.Slip;
import tarozi.grading.slip.Slips;
import tarozi.grading.slip.Work;
import tarozi.question.Asked;
import tarozi.question.Form;
import tarozi.question.Question;

/**
 * The sizes at which a slip comes to the given total, where a size is asked for. To try them all would take long. But what a
 * slip comes to is a polynomial of the size: a few sizes give its differences, and these give it at every other one.
 */
final class WaysBack {
    private static final int FURTHEST = 4;
    private static final int DEGREE = 4;

    private final Question question;
    private final Asked.UnknownSize asked;

    private WaysBack(Question question, Asked.UnknownSize asked) {
        this.question = question;
        this.asked = asked;
    }

    /** The slips by the sizes that they lead to, up to four times the right one. */
    static SortedMap<Long, List<Slip>> of(Question question, Asked.UnknownSize asked) {
        return new WaysBack(question, asked).found();
    }

    private SortedMap<Long, List<Slip>> found() {
        var found = new TreeMap<Long, List<Slip>>();
        for (long size : likely()) {
            var leading = slips(size).stream()
                    .filter(slip -> slip.value() == asked.given().value())
                    .toList();
            if (!leading.isEmpty()) {
                found.put(size, leading);
            }
        }
        return found;
    }

    /** Those where the differences say so, and the few at which slips may come and go. */
    private SortedSet<Long> likely() {
        long furthest = FURTHEST * asked.truth().value();
        long last = Math.max(furthest, numbers().max().orElseThrow());
        var beyond = LongStream.rangeClosed(last + 1, last + DEGREE + 2)
                .mapToObj(this::slips)
                .toList();
        var sizes = new TreeSet<Long>();
        LongStream.concat(LongStream.of(1, 2), numbers())
                .filter(size -> size <= furthest)
                .forEach(sizes::add);
        if (!areAlike(beyond)) {
            LongStream.rangeClosed(1, furthest).forEach(sizes::add);
            return sizes;
        }
        for (int place = 0; place < beyond.get(0).size(); place++) {
            var differences = differences(values(beyond, place));
            for (long size = last; size >= 1; size--) {
                stepDown(differences);
                if (differences[0] == asked.given().value() && size <= furthest) {
                    sizes.add(size);
                }
            }
        }
        return sizes;
    }

    /** What else stands in the question: a size of the same value may be taken for it. */
    private LongStream numbers() {
        return Stream.concat(
                        question.task().bystanders().stream(),
                        question.network().formula().terms().stream().flatMap(term -> term.factors().stream()))
                .mapToLong(Factor::value);
    }

    private List<Slip> slips(long size) {
        var network = question.with(asked.symbol(), size).network();
        return Slips.of(new Work(network.formula(), network, Form.INVERSE));
    }

    /** Whether the same slips can be made at all these sizes, and come to polynomials. */
    private static boolean areAlike(List<List<Slip>> beyond) {
        var rules = beyond.stream()
                .map(slips -> slips.stream().map(Slip::rule).toList())
                .distinct()
                .toList();
        return rules.size() == 1
                && LongStream.range(0, rules.get(0).size())
                        .allMatch(place -> differences(values(beyond, (int) place))[DEGREE + 1] == 0);
    }

    private static List<Long> values(List<List<Slip>> beyond, int place) {
        return beyond.stream().map(slips -> slips.get(place).value()).toList();
    }

    /** The first value, the difference to the next, the difference of the differences, and so on. */
    private static long[] differences(List<Long> values) {
        var differences = new long[values.size()];
        var row = new ArrayList<>(values);
        for (int order = 0; order < differences.length; order++) {
            differences[order] = row.get(0);
            for (int place = 0; place + 1 < row.size(); place++) {
                row.set(place, row.get(place + 1) - row.get(place));
            }
            row.remove(row.size() - 1);
        }
        return differences;
    }

    /** The differences at the next smaller size. */
    private static void stepDown(long[] differences) {
        for (int order = differences.length - 2; order >= 0; order--) {
            differences[order] -= differences[order + 1];
        }
    }
}
