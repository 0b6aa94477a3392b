package tarozi.live.load;

import java.util.SplittableRandom;

/**
 * When a phone loses its connection. It is back before the last phones answer, by the pause that our page makes.
 *
 * @param after from the round's opening, in milliseconds; may be before it
 * @param pause in milliseconds
 */
record Drop(Kind kind, int round, long after, long pause) {
    enum Kind {
        NEVER,
        /** The connection is closed around the opening. */
        CLOSED,
        /** The phone has changed networks just after it sent its answer; the server thinks the old connection alive. */
        SUPERSEDED
    }

    static Drop of(Settings settings, SplittableRandom chance) {
        if (chance.nextInt(100) >= settings.drops()) {
            return new Drop(Kind.NEVER, 0, 0, 0);
        }
        long window = settings.window().toMillis();
        return new Drop(
                chance.nextBoolean() ? Kind.CLOSED : Kind.SUPERSEDED,
                1 + chance.nextInt(settings.rounds()),
                chance.nextLong(-window / 2, window / 2),
                window / 5 + chance.nextLong(window / 5 + 1));
    }

    boolean isIn(int asked, Kind how) {
        return kind == how && round == asked;
    }
}
