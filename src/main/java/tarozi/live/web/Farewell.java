package tarozi.live.web;

import io.quarkus.websockets.next.OpenConnections;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import tarozi.account.SessionsEnded;
import tarozi.live.Seat;

/** Whoever is signed out in a browser hears nothing more of a game there. */
@ApplicationScoped
class Farewell {
    private final OpenConnections connections;
    private final Wire wire;

    Farewell(OpenConnections connections, Wire wire) {
        this.connections = connections;
        this.wire = wire;
    }

    void say(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsEnded ended) {
        connections.stream()
                .filter(connection -> Optional.ofNullable(connection.userData().get(Admission.SESSION))
                        .filter(ended::includes)
                        .isPresent())
                .forEach(this::part);
    }

    private void part(WebSocketConnection connection) {
        connection
                .sendText(wire.text(new ToPage.Over(Seat.Parting.SIGNED_OUT)))
                .chain(() -> connection.close())
                .subscribe()
                .with(done -> {}, gone -> {});
    }
}
