package tarozi.live.load;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/** The few threads on which all phones live, and their way to the server. */
final class Network implements AutoCloseable {
    private static final int MOST = 100_000;
    private static final int LARGEST = 1 << 20;

    private final URI site;
    private final Vertx vertx;
    private final List<Loop> loops;
    private final HttpClient http;
    private final WebSocketClient sockets;

    Network(URI site, int threads) {
        this.site = site;
        vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(threads));
        // Each phone brings a connection of its own.
        http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setMaxPoolSize(MOST));
        sockets = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxConnections(MOST)
                .setMaxFrameSize(LARGEST)
                .setMaxMessageSize(LARGEST));
        loops = IntStream.range(0, threads).mapToObj(at -> new Loop(vertx)).toList();
    }

    Context loop(int phone) {
        return loops.get(phone % loops.size()).context();
    }

    HttpClient http() {
        return http;
    }

    RequestOptions page(String path) {
        return new RequestOptions()
                .setHost(site.getHost())
                .setPort(site.getPort())
                .setURI(path)
                .putHeader("Accept", "text/html")
                .putHeader("Accept-Language", "en");
    }

    ClientWebSocket socket() {
        return sockets.webSocket();
    }

    WebSocketConnectOptions address(String path, String cookies) {
        return new WebSocketConnectOptions()
                .setHost(site.getHost())
                .setPort(site.getPort())
                .setURI(path)
                .addHeader("Origin", "http://" + site.getAuthority())
                .addHeader("Accept-Language", "en")
                .addHeader("Cookie", cookies);
    }

    /** How late these threads have been since this was last asked. */
    Spread delays() {
        return Spread.of(loops.stream().map(Loop::delays).flatMapToLong(Spread::stream));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
