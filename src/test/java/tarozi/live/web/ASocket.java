package tarozi.live.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tarozi.Cast;
import tarozi.live.game.Phase;

/** The socket of a page, without the page. */
final class ASocket implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long LONGEST = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final List<String> passed = new ArrayList<>();
    private final WebSocket socket;

    private ASocket(Map<String, String> headers, String path) {
        var asked = CLIENT.newWebSocketBuilder();
        headers.forEach(asked::header);
        socket = asked.buildAsync(URI.create("ws://localhost:" + RestAssured.port + path), new Ear())
                .join();
    }

    static ASocket of(Cast.Member member, String path) {
        return with(Map.of("Cookie", "tarozi=" + member.token().value()), path);
    }

    static ASocket with(Map<String, String> headers, String path) {
        return new ASocket(headers, path);
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder begun = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                heard.add(begun.toString());
                begun.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        /** The line is cut without a word. */
        @Override
        public void onError(WebSocket from, Throwable broken) {
            closed.complete(-1);
        }
    }

    /** With which status the server says that nobody may listen. */
    static int refusal(Map<String, String> headers, String path) {
        try (var open = with(headers, path)) {
            throw new AssertionError("let in: " + path);
        } catch (CompletionException refused) {
            return ((WebSocketHandshakeException) refused.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    void says(String text) {
        socket.sendText(text, true).join();
    }

    /** Perhaps the server does not listen to the end. */
    void shouts(String text) {
        socket.sendText(text, true).exceptionally(broken -> socket).join();
    }

    void saysBytes(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
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
        socket.abort();
    }
}
