package tarozi.live.web;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.function.Supplier;
import tarozi.live.Count;
import tarozi.live.Phone;
import tarozi.live.Seat;
import tarozi.live.Table;
import tarozi.live.game.Extra;
import tarozi.live.game.Phase;
import tarozi.live.game.State;

/** A player's page with its socket. */
final class PhoneSeat implements Seat {
    private static final TypedKey<PhoneSeat> KEY = new TypedKey<>("seat");

    /** Milliseconds after a page until all the others have theirs. */
    private static final long IDLE = 700;

    private final WebSocketConnection connection;
    private final Admission.Guest guest;
    private final Fragments fragments;
    private final Wire wire;
    private final Context thread = Vertx.currentContext();
    private State shown;
    private Who who;
    private Optional<Ahead> ahead = Optional.empty();
    private int players;
    private Heart heart;

    /** What of the player is on the page. */
    private record Who(String name, int team, Extra extra) {
        static Who of(Phone phone) {
            return new Who(phone.name(), phone.team(), phone.extra());
        }
    }

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

    void beginsWith(Heart first) {
        heart = first;
    }

    Heart heart() {
        return heart;
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

    /** Shows where the game stands; to be called on the connection's own thread. */
    void begin() {
        show(table());
    }

    /** On the connection's own thread, so that a hall's pages are made by as many as there are. */
    @Override
    public void turn(Table table) {
        thread.runOnContext(now -> show(table));
    }

    /** Nothing is sent for a change that a player does not see. */
    private void show(Table table) {
        var state = table.state();
        var now = Who.of(phone());
        if (shown == null || !sameToPlayers(shown, state) || !now.equals(who)) {
            shown = state;
            who = now;
            tell(fragments.player(table, phone(), watcher(), ahead));
            if (state.phase() == Phase.READY) {
                heart.ping(System.nanoTime());
            }
            thread.owner().setTimer(IDLE, later -> prepare(state));
        }
    }

    /** While nobody waits for it: what comes next is printed now, and only sent then. */
    private void prepare(State state) {
        if (shown != state || connection.isClosed()) {
            return;
        }
        if (state.phase().isAsking()) {
            fragments.explain(table(), phone(), watcher());
        } else {
            ahead = fragments.ahead(table(), phone(), watcher());
        }
    }

    /** The page has the question before it opens, and opens it by itself. */
    private static boolean sameToPlayers(State one, State other) {
        boolean opens = one.phase() == Phase.READY && other.phase() == Phase.OPEN && one.round() == other.round();
        return (opens || one.stage().equals(other.stage()))
                && one.timing().equals(other.timing())
                && one.paused().equals(other.paused());
    }

    /** In the lobby of a race everybody sees who has come. */
    @Override
    public void count(Count count) {
        thread.runOnContext(now -> welcome(count));
    }

    private void welcome(Count count) {
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

    /** On the connection's own thread, where nobody else waits for it. */
    void tell(Supplier<ToPage> message) {
        thread.runOnContext(now -> tell(message.get()));
    }

    void tell(ToPage message) {
        connection.sendText(wire.text(message)).subscribe().with(done -> {}, gone -> {});
    }

    void close(CloseReason why) {
        connection.close(why).subscribe().with(done -> {}, gone -> {});
    }
}
