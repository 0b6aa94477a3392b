package tarozi.live.web;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import tarozi.live.Count;
import tarozi.live.Phone;
import tarozi.live.Seat;
import tarozi.live.Table;
import tarozi.live.game.Phase;
import tarozi.live.game.State;

/** A player's page with its socket. */
final class PhoneSeat implements Seat {
    private static final TypedKey<PhoneSeat> KEY = new TypedKey<>("seat");

    /** Far more than a page of ours ever sends in ten seconds. */
    private static final int MOST = 40;

    private static final long WINDOW = Duration.ofSeconds(10).toNanos();

    private final WebSocketConnection connection;
    private final Admission.Guest guest;
    private final Fragments fragments;
    private final Wire wire;
    private State shown;
    private int players;
    private long windowBegan = System.nanoTime();
    private int heard;
    private volatile long pinged;

    PhoneSeat(WebSocketConnection connection, Admission.Guest guest, Fragments fragments, Wire wire) {
        this.connection = connection;
        this.guest = guest;
        this.fragments = fragments;
        this.wire = wire;
        connection.userData().put(KEY, this);
    }

    static Optional<PhoneSeat> of(WebSocketConnection connection) {
        return Optional.ofNullable(connection.userData().get(KEY));
    }

    Table table() {
        return guest.table();
    }

    Phone phone() {
        return guest.phone().orElseThrow();
    }

    Watcher watcher() {
        return guest.watcher();
    }

    /** Nothing is sent for a change that a player does not see. */
    @Override
    public synchronized void turn(Table table) {
        var state = table.state();
        if (shown == null || !sameToPlayers(shown, state)) {
            shown = state;
            tell(fragments.player(table, phone(), watcher()));
        }
    }

    private static boolean sameToPlayers(State one, State other) {
        return one.stage().equals(other.stage())
                && one.timing().equals(other.timing())
                && one.paused().equals(other.paused());
    }

    /** In the lobby of a race everybody sees who has come. */
    @Override
    public synchronized void count(Count count) {
        if (table().state().phase() == Phase.LOBBY && count.players() != players) {
            players = count.players();
            tell(fragments.player(table(), phone(), watcher()));
        }
    }

    @Override
    public void leave(Parting why) {
        connection
                .sendText(wire.text(new ToPage.Over(why)))
                .chain(() -> connection.close())
                .subscribe()
                .with(done -> {}, gone -> {});
    }

    void tell(ToPage message) {
        connection.sendText(wire.text(message)).subscribe().with(done -> {}, gone -> {});
    }

    void close(CloseReason why) {
        connection.close(why).subscribe().with(done -> {}, gone -> {});
    }

    /** Whether this phone talks more than a page of ours does. */
    boolean isTooLoud() {
        long now = System.nanoTime();
        if (now - windowBegan > WINDOW) {
            windowBegan = now;
            heard = 0;
        }
        return ++heard > MOST;
    }

    /** The browser answers a ping frame by itself, so that no script of a page can make the network look slower. */
    void ping() {
        pinged = System.nanoTime();
        connection.sendPing(Buffer.buffer().appendLong(pinged)).subscribe().with(done -> {}, gone -> {});
    }

    void pong(Buffer echo) {
        long sent = pinged;
        if (sent != 0 && Objects.equals(echo, Buffer.buffer().appendLong(sent))) {
            pinged = 0;
            phone().measured(Duration.ofNanos(System.nanoTime() - sent));
        }
    }
}
