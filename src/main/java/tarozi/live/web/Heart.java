package tarozi.live.web;

import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Whether anybody is still at a connection, and how slow it is. The browser answers a ping frame by itself, so that no script
 * of a page can make the network look slower. Moments are those of {@link System#nanoTime}.
 */
final class Heart {
    static final Duration EVERY = Duration.ofSeconds(15);
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WebSocketConnection connection;
    private final Consumer<Duration> measured;
    private final Runnable gone;
    private volatile long heard;
    private volatile long pinged;
    private long due;

    /**
     * @param measured hears how long a ping frame was on its way, there and back
     * @param gone is done when nothing has come for too long
     */
    Heart(WebSocketConnection connection, Consumer<Duration> measured, Runnable gone, long now) {
        this.connection = connection;
        this.measured = measured;
        this.gone = gone;
        this.heard = now;
        this.due = now + Math.floorMod(connection.id().hashCode(), EVERY.toNanos());
    }

    /** Pings if it is time; a class that came at once is not pinged at once. */
    void beat(long now) {
        if (now - due >= 0) {
            due = now + EVERY.toNanos();
            ping(now);
        }
    }

    void ping(long now) {
        pinged = now;
        connection.sendPing(Buffer.buffer().appendLong(now)).subscribe().with(done -> {}, broken -> {});
    }

    void pong(Buffer echo, long now) {
        heard = now;
        if (Objects.equals(echo, Buffer.buffer().appendLong(pinged))) {
            measured.accept(Duration.ofNanos(now - pinged));
        }
    }

    void hear(long now) {
        heard = now;
    }

    boolean isStill(long now) {
        return now - heard > PATIENCE.toNanos();
    }

    /** Nothing comes back, so nobody waits for an answer to the farewell either. */
    void stop() {
        gone.run();
        connection.close().subscribe().with(done -> {}, broken -> {});
    }
}
