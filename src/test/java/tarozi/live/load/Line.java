package tarozi.live.load;

import io.vertx.core.Context;
import io.vertx.core.http.ClientWebSocket;
import java.time.Duration;
import java.util.function.ObjLongConsumer;
import tarozi.live.load.Drop.Kind;

/** A phone's connection. Where it breaks, it is made again with the pauses that the script of our page makes. */
final class Line {
    private static final Duration FIRST_RETRY = Duration.ofMillis(300);
    private static final int MOST_DOUBLINGS = 5;

    private final Network network;
    private final Troubles troubles;
    private final Context loop;
    private final String path;
    private final ObjLongConsumer<String> hear;
    private final Runnable opened;
    private String cookies;
    private ClientWebSocket socket;
    private int connection;
    private int tries;
    private long connecting;

    /** @param hear is given every message with the moment of its receipt */
    Line(Network network, Troubles troubles, Context loop, String path, ObjLongConsumer<String> hear, Runnable opened) {
        this.network = network;
        this.troubles = troubles;
        this.loop = loop;
        this.path = path;
        this.hear = hear;
        this.opened = opened;
    }

    void open(String held) {
        cookies = held;
        connect();
    }

    /** When the connection that there is was begun. */
    long connecting() {
        return connecting;
    }

    boolean isOpen() {
        return socket != null;
    }

    void say(String message) {
        if (isOpen()) {
            socket.writeTextMessage(message).onFailure(failed -> troubles.note("a message was not sent", failed));
        }
    }

    private void connect() {
        int mine = ++connection;
        connecting = System.nanoTime();
        var opening = network.socket();
        opening.textMessageHandler(text -> {
            long at = System.nanoTime();
            if (mine == connection) {
                hear.accept(text, at);
            }
        });
        opening.closeHandler(closed -> lost(mine, "a connection was closed by the server"));
        opening.connect(network.address(path, cookies))
                .onFailure(failed -> lost(mine, "a connection was not made: " + failed))
                .onSuccess(open -> {
                    if (mine == connection) {
                        socket = opening;
                        tries = 0;
                        opened.run();
                    } else {
                        opening.close();
                    }
                });
    }

    private void lost(int which, String why) {
        if (which == connection) {
            troubles.note(why);
            tries++;
            away(FIRST_RETRY.toMillis() << Math.min(tries, MOST_DOUBLINGS));
        }
    }

    /** Loses the connection, and makes another after a pause. */
    void drop(Kind how, long pause) {
        var before = socket;
        away(pause);
        if (how == Kind.CLOSED && before != null) {
            before.close();
        }
    }

    private void away(long pause) {
        socket = null;
        int gone = ++connection;
        loop.owner().setTimer(Math.max(1, pause), later -> {
            if (gone == connection) {
                connect();
            }
        });
    }

    void close() {
        connection++;
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
