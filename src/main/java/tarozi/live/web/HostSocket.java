package tarozi.live.web;

import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import tarozi.live.Hall;

/** The host's controls listen; commands go by forms. */
@WebSocket(path = "/host/{code}/socket")
class HostSocket {
    private final Hall hall;
    private final Fragments fragments;
    private final Wire wire;

    HostSocket(Hall hall, Fragments fragments, Wire wire) {
        this.hall = hall;
        this.fragments = fragments;
        this.wire = wire;
    }

    @OnOpen
    @NonBlocking
    void open(WebSocketConnection connection) {
        var guest = connection.userData().get(Admission.GUEST);
        var seat = new HostSeat(
                connection,
                guest.table(),
                table -> fragments.control(table, guest.watcher(), guest.site()),
                count -> fragments.count(guest.table(), guest.watcher(), count),
                wire);
        hall.sit(guest.table(), seat);
        seat.turn(guest.table());
    }

    @OnClose
    @NonBlocking
    void close(WebSocketConnection connection) {
        HostSeat.of(connection).ifPresent(seat -> hall.stand(seat.table(), seat));
    }
}
