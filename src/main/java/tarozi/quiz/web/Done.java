package tarozi.quiz.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** What was done a moment ago, as the address of the page says it. */
enum Done {
    CREATED,
    SAVED,
    ADDED,
    FULL,
    PUBLISHED,
    SHARED,
    WITHDRAWN,
    COPIED,
    RESTORED,
    UNSEEN,
    UNPUBLISHABLE,
    UNPUBLISHED;

    static Optional<Done> named(Optional<String> word) {
        return word.flatMap(given -> Arrays.stream(values())
                .filter(done -> done.word().equals(given))
                .findFirst());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "quiz.done." + word();
    }

    public boolean isRefusal() {
        return EnumSet.of(FULL, UNSEEN, UNPUBLISHABLE, UNPUBLISHED).contains(this);
    }
}
