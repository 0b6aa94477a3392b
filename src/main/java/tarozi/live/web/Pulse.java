package tarozi.live.web;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the hearts of all connections beating: a phone whose battery is empty says no farewell. */
@ApplicationScoped
class Pulse {
    private static final long LOOK_EVERY = 1000;

    private final Set<Heart> hearts = ConcurrentHashMap.newKeySet();
    private final Vertx vertx;

    Pulse(Vertx vertx) {
        this.vertx = vertx;
    }

    void begin(@Observes StartupEvent started) {
        vertx.setPeriodic(LOOK_EVERY, number -> beat(System.nanoTime()));
    }

    void beat(long now) {
        for (Heart heart : hearts) {
            if (heart.isStill(now)) {
                hearts.remove(heart);
                heart.stop();
            } else {
                heart.beat(now);
            }
        }
    }

    void add(Heart heart) {
        hearts.add(heart);
    }

    void remove(Heart heart) {
        hearts.remove(heart);
    }
}
