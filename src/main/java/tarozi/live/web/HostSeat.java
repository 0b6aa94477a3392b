package tarozi.live.web;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocketConnection;
import java.util.Optional;
import java.util.function.Function;
import tarozi.live.Count;
import tarozi.live.Pace;
import tarozi.live.Seat;
import tarozi.live.Table;
import tarozi.live.game.Phase;

/** A page of the host with its socket: the controls or the wall. */
final class HostSeat implements Seat {
    private static final TypedKey<HostSeat> KEY = new TypedKey<>("seat");

    private final WebSocketConnection connection;
    private final Table table;
    private final Function<Table, ToPage> page;
    private final Function<Count, ToPage> counting;
    private final Wire wire;
    private final Pace pace = new Pace();
    private Heart heart;
    private int players = -1;

    HostSeat(
            WebSocketConnection connection,
            Table table,
            Function<Table, ToPage> page,
            Function<Count, ToPage> counting,
            Wire wire) {
        this.connection = connection;
        this.counting = counting;
        this.table = table;
        this.page = page;
        this.wire = wire;
        connection.userData().put(KEY, this);
    }

    static Optional<HostSeat> of(WebSocketConnection connection) {
        return Optional.ofNullable(connection.userData().get(KEY));
    }

    void beginsWith(Heart first) {
        heart = first;
    }

    Heart heart() {
        return heart;
    }

    Table table() {
        return table;
    }

    boolean saysTooMuch() {
        return pace.isTooMuch(System.nanoTime());
    }

    @Override
    public synchronized void turn(Table turned) {
        tell(page.apply(turned));
    }

    /** Who comes into the lobby is named there, so that the page is new when somebody has come. */
    @Override
    public synchronized void count(Count count) {
        if (count.players() != players && table.state().phase() == Phase.LOBBY) {
            players = count.players();
            tell(page.apply(table));
        }
        tell(counting.apply(count));
    }

    @Override
    public void leave(Parting why) {
        tell(new ToPage.Over(why));
    }

    void close(CloseReason why) {
        connection.close(why).subscribe().with(done -> {}, gone -> {});
    }

    void tell(ToPage message) {
        connection.sendText(wire.text(message)).subscribe().with(done -> {}, gone -> {});
    }
}
