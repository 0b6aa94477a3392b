package tarozi.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The only place that asks what time it is. */
public final class WallClock extends Clock {
    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final Clock wall;

    private WallClock(Clock wall) {
        this.wall = wall;
    }

    /** Does something on this thread as if it were another moment: a demonstration comes by its past in this way. */
    public static void at(Instant moment, Runnable deed) {
        TOLD.set(moment);
        try {
            deed.run();
        } finally {
            TOLD.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told == null ? wall.instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WallClock(wall.withZone(zone));
    }

    static class OnTheWall {
        @Produces
        @Singleton
        Clock clock() {
            return new WallClock(Clock.systemUTC());
        }
    }
}
