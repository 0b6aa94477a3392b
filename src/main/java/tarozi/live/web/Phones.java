package tarozi.live.web;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tarozi.live.Answers;
import tarozi.live.Hall;
import tarozi.live.Seat;
import tarozi.live.Sent;

/** What phones say, and what is said to them. Each speaks for its own player alone: who it is, the connection knows. */
@ApplicationScoped
class Phones {
    private static final CloseReason NONSENSE = new CloseReason(1008);

    private final Hall hall;
    private final Answers answers;
    private final Fragments fragments;
    private final Wire wire;
    private final Pulse pulse;

    Phones(Hall hall, Answers answers, Fragments fragments, Wire wire, Pulse pulse) {
        this.hall = hall;
        this.answers = answers;
        this.fragments = fragments;
        this.wire = wire;
        this.pulse = pulse;
    }

    void sit(WebSocketConnection connection) {
        var guest = connection.userData().get(Admission.GUEST);
        var seat = new PhoneSeat(connection, guest, fragments, wire);
        var phone = seat.phone();
        seat.beginsWith(new Heart(connection, phone::measured, () -> leave(seat), System.nanoTime()));
        pulse.add(seat.heart());
        hall.sit(seat.table(), phone, seat);
        if (phone.pace().isTooMuch(System.nanoTime())) {
            seat.close(NONSENSE);
            return;
        }
        seat.begin();
        seat.heart().ping(System.nanoTime());
    }

    void leave(PhoneSeat seat) {
        pulse.remove(seat.heart());
        hall.stand(seat.table(), seat.phone(), seat);
    }

    void hear(PhoneSeat seat, String text, Instant received) {
        seat.heart().hear(System.nanoTime());
        var said = seat.phone().pace().isTooMuch(System.nanoTime()) ? Optional.<FromPhone>empty() : wire.read(text);
        if (said.isEmpty()) {
            seat.close(NONSENSE);
        } else if (seat.phone().isRemoved()) {
            seat.leave(Seat.Parting.REMOVED);
        } else if (said.get() instanceof FromPhone.Have have) {
            hall.has(seat.table(), seat.phone(), have.round());
        } else if (said.get() instanceof FromPhone.Time time) {
            seat.tell(new ToPage.Time(time.sent(), received.toEpochMilli()));
        } else {
            take(seat, (FromPhone.Answer) said.get(), received);
        }
    }

    private void take(PhoneSeat seat, FromPhone.Answer answer, Instant received) {
        var shown = Optional.ofNullable(answer.shown()).map(Duration::ofMillis);
        var sent = new Sent(answer.id(), answer.round(), answer.answer(), received, shown);
        answers.take(seat.table(), seat.phone(), sent).whenComplete((receipt, failed) -> {
            if (failed == null) {
                seat.tell(() -> fragments.receipt(seat.table(), seat.phone(), seat.watcher(), answer, receipt));
            }
        });
    }
}
