package tarozi.quiz.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.QuarkusErrorHandler;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tarozi.web.HeardLog;

/** Uploads that are larger than any quiz, over a socket that sends as long as somebody reads. */
@QuarkusTest
class LargeImportTest {
    private static final long GIGABYTE = 1L << 30;
    private static final long READ_AT_MOST = 256L << 20;
    private static final String FILE = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"q.json\"\r\n"
            + "Content-Type: application/json\r\n\r\n";

    private final AtomicLong sent = new AtomicLong();
    private long untilAnswered;

    @Test
    void refusesAGigabyteThatSaysSoBeforeReadingIt() throws Exception {
        var answer = send("/quizzes/imports", "Content-Length: " + GIGABYTE, false);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("<h1>"), answer);
        assertTrue(untilAnswered < READ_AT_MOST, untilAnswered + " bytes");
    }

    @Test
    void refusesAGigabyteThatComesInPiecesWhileItComesIn() throws Exception {
        try (var log = new HeardLog(QuarkusErrorHandler.class)) {
            var answer = send("/quizzes/imports", "Transfer-Encoding: chunked", true);
            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(untilAnswered < READ_AT_MOST, untilAnswered + " bytes");
            givesNoOtherPageSuchRoom();
            assertEquals(List.of(), log.heard());
        }
    }

    @Test
    void givesNoOtherPageSuchRoom() throws Exception {
        var long100K = send("/quizzes", "Content-Length: 100000", false);
        assertTrue(long100K.startsWith("HTTP/1.1 413"), long100K);
        var pieces = send("/quizzes", "Transfer-Encoding: chunked", true);
        assertTrue(pieces.startsWith("HTTP/1.1 413"), pieces);
        assertTrue(untilAnswered < READ_AT_MOST, untilAnswered + " bytes");
    }

    private String send(String path, String length, boolean chunked) throws IOException {
        sent.set(0);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + length
                                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n")
                            .getBytes(ISO_8859_1));
            var sending = CompletableFuture.runAsync(() -> pour(socket, chunked));
            var status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            untilAnswered = sent.get();
            var answer = new String(status, UTF_8);
            while (!chunked && !answer.contains("<h1>")) {
                answer += new String(socket.getInputStream().readNBytes(100), UTF_8);
            }
            socket.close();
            sending.join();
            return answer;
        }
    }

    /** Until the other side has enough. */
    private void pour(Socket socket, boolean chunked) {
        try {
            var piece = "{\"tarozi\":1,".repeat(4000);
            write(socket, FILE, chunked);
            while (sent.get() < GIGABYTE) {
                write(socket, piece, chunked);
            }
        } catch (IOException enough) {
            assertTrue(sent.get() < GIGABYTE);
        }
    }

    private void write(Socket socket, String text, boolean chunked) throws IOException {
        var bytes = chunked ? Integer.toHexString(text.length()) + "\r\n" + text + "\r\n" : text;
        socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        sent.addAndGet(bytes.length());
    }
}
