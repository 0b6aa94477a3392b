package tarozi.assignment.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A length of time in words: its two largest units, and never nothing. */
record Span(Duration length) {
    private static final int SAID = 2;

    /** So many of a unit. */
    record Part(String key, long count) {}

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        add(parts, "assignment.span.days", length.toDays());
        add(parts, "assignment.span.hours", length.toHoursPart());
        add(parts, "assignment.span.minutes", length.toMinutesPart());
        if (length.toHours() == 0) {
            add(parts, "assignment.span.seconds", length.toSecondsPart());
        }
        return parts.isEmpty()
                ? List.of(new Part("assignment.span.seconds", 1))
                : parts.subList(0, Math.min(SAID, parts.size()));
    }

    private static void add(List<Part> parts, String key, long count) {
        if (count > 0) {
            parts.add(new Part(key, count));
        }
    }
}
