package tarozi.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/**
 * Announces that a game has gone on; what it has become is read from the database. A lost announcement is healed by the next
 * one, and by every page that asks.
 */
@ApplicationScoped
class Bus {
    private final Event<Turned> heard;

    Bus(Event<Turned> heard) {
        this.heard = heard;
    }

    /** A game has another version. */
    record Turned(long game) {}

    void announce(long game) {
        heard.fire(new Turned(game));
    }
}
