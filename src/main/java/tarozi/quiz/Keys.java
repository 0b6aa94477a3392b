package tarozi.quiz;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Names for new items: the moment, written short, so that no name ever comes again. */
final class Keys {
    private static final int LETTERS = 36;

    private Keys() {}

    /** The first name from this moment on that is not taken. */
    static String free(Instant now, Predicate<String> taken) {
        return LongStream.iterate(now.toEpochMilli(), moment -> moment + 1)
                .mapToObj(moment -> Long.toString(moment, LETTERS))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
