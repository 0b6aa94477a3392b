package tarozi.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as bytes, for what no client library would send. */
class RawRequest {
    private RawRequest() {}

    static String send(String head) throws IOException {
        return send(head, "");
    }

    static String send(String head, String body) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request = head + "Connection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
