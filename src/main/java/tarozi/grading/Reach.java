package tarozi.grading;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.grading.slip.Slip;
import tarozi.grading.slip.Slips;
import tarozi.grading.slip.Work;

/**
 * The numbers to which slips in a count lead, alone or in pairs: found once for all who have the same numbers. What is not
 * among them need not be tried again, and trying everything is by far the dearest part of marking.
 */
final class Reach {
    private static final int MOST_KEPT = 10_000;
    private static final Map<Work, Set<BigInteger>> KEPT = new ConcurrentHashMap<>();

    private Reach() {}

    static boolean has(Work work, BigInteger value) {
        if (KEPT.size() > MOST_KEPT) {
            KEPT.clear();
        }
        return KEPT.computeIfAbsent(work, Reach::of).contains(value);
    }

    private static Set<BigInteger> of(Work work) {
        var alone = Slips.of(work).stream();
        var paired = Slips.pairs(work).map(pair -> pair.get(1));
        return Stream.concat(alone, paired)
                .map(Slip::value)
                .map(BigInteger::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
