package tarozi.live.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What went otherwise than it should, and how often. */
final class Troubles {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void note(String what) {
        counts.computeIfAbsent(what, absent -> new LongAdder()).increment();
    }

    void note(String what, Throwable why) {
        note(what + ": " + why);
    }

    boolean isNone() {
        return counts.isEmpty();
    }

    @Override
    public String toString() {
        var lines = new StringBuilder();
        counts.forEach((what, count) ->
                lines.append("  ").append(count).append(" x ").append(what).append('\n'));
        return lines.toString();
    }
}
