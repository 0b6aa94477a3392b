package tarozi.quiz.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tarozi.question.Seed;

/** A draw without putting back. */
final class Draw {
    private Draw() {}

    /** So many of them, or all where there are fewer, in the order in which they were drawn. */
    static <T> List<T> from(List<T> all, int wanted, Seed seed) {
        var urn = new ArrayList<>(all);
        int drawn = Math.min(wanted, urn.size());
        for (int place = 0; place < drawn; place++) {
            Collections.swap(urn, place, place + seed.with(place).below(urn.size() - place));
        }
        return List.copyOf(urn.subList(0, drawn));
    }
}
