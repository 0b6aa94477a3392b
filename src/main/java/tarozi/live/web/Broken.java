package tarozi.live.web;

import io.netty.handler.codec.CodecException;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Connections that fail: the network's failures, and frames that are none, are daily bread; ours are not. */
final class Broken {
    private static final Logger LOG = Logger.getLogger(Broken.class);

    private static final CloseReason BYTES = new CloseReason(1003);

    private Broken() {}

    /** Nobody here speaks in bytes. */
    static void bytes(WebSocketConnection connection) {
        connection.close(BYTES).subscribe().with(done -> {}, gone -> {});
    }

    static void off(WebSocketConnection connection, Throwable failure) {
        if (isNetwork(failure)) {
            LOG.debug("a connection failed", failure);
        } else {
            LOG.error("a connection is closed for a failure of ours", failure);
        }
        connection.close(CloseReason.INTERNAL_SERVER_ERROR).subscribe().with(done -> {}, gone -> {});
    }

    private static boolean isNetwork(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof HttpClosedException
                || failure instanceof CodecException;
    }
}
