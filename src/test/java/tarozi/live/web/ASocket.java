package tarozi.live.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tarozi.Cast;
import tarozi.live.game.Phase;

/** The socket of a page, without the page. */
final class ASocket implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WebSocketClient CLIENT = Vertx.vertx().createWebSocketClient();
    private static final long LONGEST = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final List<String> passed = new ArrayList<>();
    private final ClientWebSocket socket = CLIENT.webSocket();

    private ASocket() {}

    static ASocket of(Cast.Member member, String path) {
        return with(Map.of("Cookie", "tarozi=" + member.token().value()), path);
    }

    static ASocket with(Map<String, String> headers, String path) {
        var mine = new ASocket();
        var options = new WebSocketConnectOptions()
                .setHost("localhost")
                .setPort(RestAssured.port)
                .setURI(path)
                .setAllowOriginHeader(headers.containsKey("Origin"));
        headers.forEach(options::addHeader);
        mine.listen();
        done(mine.socket.connect(options));
        return mine;
    }

    private void listen() {
        socket.textMessageHandler(heard::add);
        socket.closeHandler(gone -> closed.complete(status()));
        socket.exceptionHandler(broken -> {});
    }

    /** -1 where the line is cut without a word. */
    private int status() {
        return socket.closeStatusCode() == null ? -1 : socket.closeStatusCode().intValue();
    }

    /** With which status the server says that nobody may listen. */
    static int refusal(Map<String, String> headers, String path) {
        try (var open = with(headers, path)) {
            throw new AssertionError("let in: " + path);
        } catch (CompletionException refused) {
            return ((UpgradeRejectedException) refused.getCause()).getStatus();
        }
    }

    void says(String text) {
        done(socket.writeTextMessage(text));
    }

    /** Perhaps the server does not listen to the end. */
    void shouts(String text) {
        done(socket.writeTextMessage(text).otherwiseEmpty());
    }

    void saysBytes(byte[] bytes) {
        done(socket.writeBinaryMessage(Buffer.buffer(bytes)));
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    /** The next message of this kind; what comes before it is passed over. */
    JsonNode awaits(String kind) {
        while (true) {
            var message = read(next());
            if (message.path("is").asText().equals(kind)) {
                return message;
            }
            passed.add(message.path("is").asText() + " " + message.path("why").asText());
        }
    }

    /** The next page that shows this phase of this round. */
    JsonNode awaits(String phase, int round) {
        while (true) {
            var page = awaits("page");
            if (page.path("phase").asText().equals(phase) && page.path("round").asInt() == round) {
                return page;
            }
            passed.add(page.path("phase") + " " + page.path("round"));
        }
    }

    /** The next page that has the question of this round; it may have come before the opening. */
    JsonNode awaitsQuestion(int round) {
        while (true) {
            var page = awaits("page");
            if (page.path("round").asInt() == round
                    && Phase.valueOf(page.path("phase").asText()).isAsking()) {
                return page;
            }
        }
    }

    /** All that was said and not taken yet. */
    List<String> rest() {
        var rest = new ArrayList<String>();
        heard.drainTo(rest);
        return rest;
    }

    /** With which code the server closes. */
    int closedWith() {
        try {
            return closed.get(LONGEST, TimeUnit.SECONDS);
        } catch (Exception open) {
            throw new AssertionError("still open", open);
        }
    }

    private String next() {
        try {
            var text = heard.poll(LONGEST, TimeUnit.SECONDS);
            if (text == null) {
                throw new AssertionError(
                        "nothing was said after " + passed + (closed.isDone() ? ", closed with " + closed.join() : ""));
            }
            return text;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
