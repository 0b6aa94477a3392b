package tarozi.live.web;

import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;

/** The wall listens. */
@WebSocket(path = "/host/{code}/projector/socket")
class WallSocket {
    private final Hosts hosts;
    private final Fragments fragments;
    private final Clock clock;

    WallSocket(Hosts hosts, Fragments fragments, Clock clock) {
        this.hosts = hosts;
        this.fragments = fragments;
        this.clock = clock;
    }

    @OnOpen
    @NonBlocking
    void open(WebSocketConnection connection) {
        hosts.sit(
                connection,
                (table, guest) -> fragments.wall(table, guest.watcher(), guest.site()),
                (count, guest) -> fragments.count(guest.table(), guest.watcher(), count));
    }

    @OnTextMessage
    @NonBlocking
    void hear(String text, WebSocketConnection connection) {
        var received = clock.instant();
        HostSeat.of(connection).ifPresent(seat -> hosts.hear(seat, text, received));
    }

    @OnBinaryMessage
    @NonBlocking
    void hear(Buffer bytes, WebSocketConnection connection) {
        Broken.bytes(connection);
    }

    @OnPongMessage
    @NonBlocking
    void pong(Buffer echo, WebSocketConnection connection) {
        HostSeat.of(connection).ifPresent(seat -> seat.heart().pong(echo, System.nanoTime()));
    }

    @OnClose
    @NonBlocking
    void close(WebSocketConnection connection) {
        HostSeat.of(connection).ifPresent(hosts::leave);
    }

    @OnError
    @NonBlocking
    void fail(Throwable failure, WebSocketConnection connection) {
        Broken.off(connection, failure);
    }
}
