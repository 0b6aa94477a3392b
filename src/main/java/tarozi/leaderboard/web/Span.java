package tarozi.leaderboard.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tarozi.grading.Week;
import tarozi.leaderboard.Period;

/** How long a time the page shows, as its address says it. */
enum Span {
    WEEK,
    ALL;

    static Optional<Span> named(String name) {
        return Arrays.stream(values()).filter(span -> span.word().equals(name)).findFirst();
    }

    Period period(Clock clock) {
        return switch (this) {
            case WEEK -> Period.of(Week.of(clock.instant()));
            case ALL -> Period.ALL_TIME;
        };
    }

    String key() {
        return "leaderboard.span." + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
