package tarozi.assignment;

import java.time.Duration;
import java.time.Instant;

/** When answers are taken, for one student: from the opening to the end, both included. There is no grace. */
public record Window(Instant opens, Instant ends) {

    /** Where a moment lies. */
    public enum Phase {
        COMING,
        OPEN,
        OVER
    }

    public Phase at(Instant now) {
        if (now.isAfter(ends)) {
            return Phase.OVER;
        }
        return now.isBefore(opens) ? Phase.COMING : Phase.OPEN;
    }

    public boolean isOpen(Instant now) {
        return at(now) == Phase.OPEN;
    }

    public boolean isOver(Instant now) {
        return at(now) == Phase.OVER;
    }

    /** How long until the end; nothing after it. */
    public Duration left(Instant now) {
        return isOver(now) ? Duration.ZERO : Duration.between(now, ends);
    }

    /** How long after the end; nothing before it. */
    public Duration late(Instant now) {
        return isOver(now) ? Duration.between(ends, now) : Duration.ZERO;
    }

    /** The same, longer for a student who was given more time. Nothing is ever taken away by it. */
    public Window until(Instant later) {
        return later.isAfter(ends) ? new Window(opens, later) : this;
    }

    /** The same, cut off where the teacher closed it early. */
    public Window closedAt(Instant moment) {
        return moment.isBefore(ends) ? new Window(opens, moment) : this;
    }
}
