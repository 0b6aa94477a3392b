package tarozi.live.load;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.stream.LongStream;

/** A thread of phones. It measures how late it is, for what it measures of the server is late by as much. */
final class Loop {
    private static final Duration PULSE = Duration.ofMillis(10);

    private final Vertx vertx;
    private final Context context;
    private LongStream.Builder late = LongStream.builder();

    Loop(Vertx vertx) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        context.runOnContext(begun -> beat());
    }

    private void beat() {
        long due = System.nanoTime() + PULSE.toNanos();
        vertx.setTimer(PULSE.toMillis(), timer -> {
            add(System.nanoTime() - due);
            beat();
        });
    }

    private synchronized void add(long nanos) {
        late.add(Math.max(0, nanos));
    }

    synchronized Spread delays() {
        var all = Spread.of(late.build());
        late = LongStream.builder();
        return all;
    }

    Context context() {
        return context;
    }
}
