package tarozi.leaderboard.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long a time the page shows, as its address says it. */
enum Span {
    WEEK,
    ALL;

    static Optional<Span> named(String name) {
        return Arrays.stream(values()).filter(span -> span.word().equals(name)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
