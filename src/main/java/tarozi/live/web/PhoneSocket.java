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

/** A player's page listens, and answers. */
@WebSocket(path = "/live/{code}/socket")
class PhoneSocket {
    private final Phones phones;
    private final Clock clock;

    PhoneSocket(Phones phones, Clock clock) {
        this.phones = phones;
        this.clock = clock;
    }

    @OnOpen
    @NonBlocking
    void open(WebSocketConnection connection) {
        phones.sit(connection);
    }

    /** The time of an answer is taken before anything else is done. */
    @OnTextMessage
    @NonBlocking
    void hear(String text, WebSocketConnection connection) {
        var received = clock.instant();
        PhoneSeat.of(connection).ifPresent(seat -> phones.hear(seat, text, received));
    }

    @OnBinaryMessage
    @NonBlocking
    void hear(Buffer bytes, WebSocketConnection connection) {
        Broken.bytes(connection);
    }

    @OnPongMessage
    @NonBlocking
    void pong(Buffer echo, WebSocketConnection connection) {
        PhoneSeat.of(connection).ifPresent(seat -> seat.heart().pong(echo, System.nanoTime()));
    }

    @OnClose
    @NonBlocking
    void close(WebSocketConnection connection) {
        PhoneSeat.of(connection).ifPresent(phones::leave);
    }

    @OnError
    @NonBlocking
    void fail(Throwable failure, WebSocketConnection connection) {
        Broken.off(connection, failure);
    }
}
