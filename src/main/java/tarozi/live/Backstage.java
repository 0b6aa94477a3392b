package tarozi.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** The threads behind the games: what must not keep an answer or a page waiting is done here. */
@ApplicationScoped
class Backstage {
    private static final Logger LOG = Logger.getLogger(Backstage.class);
    private static final int HANDS = 2;

    private final AtomicInteger number = new AtomicInteger();
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(HANDS, work -> {
        var thread = new Thread(work, "live-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    void soon(Runnable work) {
        hands.execute(guarded(work));
    }

    void after(Duration delay, Runnable work) {
        hands.schedule(guarded(work), Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
    }

    void every(Duration pause, Runnable work) {
        hands.scheduleWithFixedDelay(guarded(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One piece of work that fails must not end what is done again and again, or what comes after it. */
    static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException failed) {
                LOG.error("a game did not go on as it should", failed);
            }
        };
    }

    @PreDestroy
    void close() {
        hands.shutdownNow();
    }
}
