package tarozi.live.web;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.BiFunction;
import tarozi.live.Count;
import tarozi.live.Hall;
import tarozi.live.Table;

/** What the host's pages say, which is only to ask for the time, and what is said to them. Commands go by forms. */
@ApplicationScoped
class Hosts {
    private static final CloseReason NONSENSE = new CloseReason(1008);

    private final Hall hall;
    private final Wire wire;
    private final Pulse pulse;

    Hosts(Hall hall, Wire wire, Pulse pulse) {
        this.hall = hall;
        this.wire = wire;
        this.pulse = pulse;
    }

    void sit(
            WebSocketConnection connection,
            BiFunction<Table, Admission.Guest, ToPage> page,
            BiFunction<Count, Admission.Guest, ToPage> counting) {
        var guest = connection.userData().get(Admission.GUEST);
        var seat = new HostSeat(
                connection,
                guest.table(),
                table -> page.apply(table, guest),
                count -> counting.apply(count, guest),
                wire);
        seat.beginsWith(new Heart(connection, trip -> {}, () -> leave(seat), System.nanoTime()));
        pulse.add(seat.heart());
        hall.sit(guest.table(), seat);
        seat.turn(guest.table());
    }

    void leave(HostSeat seat) {
        pulse.remove(seat.heart());
        hall.stand(seat.table(), seat);
    }

    void hear(HostSeat seat, String text, Instant received) {
        seat.heart().hear(System.nanoTime());
        wire.read(text)
                .filter(said -> said instanceof FromPhone.Time && !seat.saysTooMuch())
                .ifPresentOrElse(
                        said -> seat.tell(new ToPage.Time(((FromPhone.Time) said).sent(), received.toEpochMilli())),
                        () -> seat.close(NONSENSE));
    }
}
