package tarozi;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of all tests inside Quarkus: the real time, until a test sets it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {
    private Instant set;

    public synchronized void set(Instant moment) {
        set = moment;
    }

    public synchronized void advance(Duration duration) {
        set = instant().plus(duration);
    }

    public synchronized void release() {
        set = null;
    }

    @Override
    public synchronized Instant instant() {
        return set == null ? Clock.systemUTC().instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
