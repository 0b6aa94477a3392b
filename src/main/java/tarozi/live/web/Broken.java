package tarozi.live.web;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Connections that fail: the network's failures are daily bread, ours are not. */
final class Broken {
    private static final Logger LOG = Logger.getLogger(Broken.class);

    private Broken() {}

    static void off(WebSocketConnection connection, Throwable failure) {
        if (isNetwork(failure)) {
            LOG.debug("a connection failed", failure);
        } else {
            LOG.error("a connection is closed for a failure of ours", failure);
        }
        connection.close(CloseReason.INTERNAL_SERVER_ERROR).subscribe().with(done -> {}, gone -> {});
    }

    private static boolean isNetwork(Throwable failure) {
        return failure instanceof IOException || failure instanceof HttpClosedException;
    }
}
