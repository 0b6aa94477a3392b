package tarozi.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.i18n.Language;
import tarozi.i18n.Texts;

@QuarkusTest
class ProblemsTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    @Inject
    Texts texts;

    @ParameterizedTest
    @CsvSource({
        "GET, /ground/bad, 400",
        "GET, /ground/forbidden, 403",
        "GET, /ground/missing, 404",
        "GET, /ground/bare, 404",
        "GET, /ground/number/many, 404",
        "GET, /ground/number/1?more=many, 404",
        "GET, /ground, 404",
        "GET, /nobody/serves/this, 404",
        "GET, /nobody.css, 404",
        "GET, /language/xx, 404",
        "POST, /nobody/serves/this, 404",
        "DELETE, /ground/bad, 405",
        "POST, /style.css, 404",
        "GET, /ground/broken, 500",
        "GET, /ground/failed, 500",
    })
    void explainsEveryFailureInEachLanguage(String method, String path, int status) {
        for (Language language : Language.values()) {
            String title = texts.say(language, "errors." + status + ".title");
            asking(language, BROWSER)
                    .request(method, path)
                    .then()
                    .statusCode(status)
                    .contentType("text/html;charset=UTF-8")
                    .body(containsString("<html lang=\"" + language.tag() + "\""))
                    .body(containsString("<h1>" + title + "</h1>"))
                    .body(not(containsString("secret detail")))
                    .body(not(containsString("Exception")));
            asking(language, "application/json")
                    .request(method, path)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("status", equalTo(status))
                    .body("title", equalTo(title))
                    .body(not(containsString("secret detail")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ground/broken", "/ground/missing", "/nobody/serves/this"})
    void answersHeadLikeGetWithoutABody(String path) {
        Response got = asking(Language.EN, BROWSER).get(path);
        Response head = asking(Language.EN, BROWSER).head(path);
        assertEquals(got.statusCode(), head.statusCode());
        assertEquals(got.contentType(), head.contentType());
        assertEquals("", head.asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/html",
                "application/json;q=0.5,text/html | text/html",
                "application/json,text/html;q=0.5 | application/problem+json",
                "application/problem+json | application/problem+json",
                "image/avif,image/webp | text/html",
                "nonsense;;;q=x | text/html",
            })
    void speaksJsonOnlyToThoseWhoPreferIt(String accept, String type) {
        asking(Language.EN, accept)
                .get("/nobody/serves/this")
                .then()
                .statusCode(404)
                .contentType(startsWith(type));
    }

    @Test
    void tellsAProgramThatAPageIsAPageOnly() {
        asking(Language.EN, "application/json")
                .get("/leaderboard")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("title", equalTo(texts.say(Language.EN, "errors.406.title")))
                .body("detail", containsString("text/html"));
    }

    @Test
    void refusesWhatIsNoAddressBeforeAnybodyLooksAtIt() throws IOException {
        assertTrue(RawRequest.send("GET /%zz HTTP/1.1\r\nHost: localhost\r\n").startsWith("HTTP/1.1 400 "));
    }

    @Test
    void explainsAnAddressThatMeansNothing() throws IOException {
        String answer = RawRequest.send("GET /%00%ff HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ru\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertTrue(answer.contains(texts.say(Language.RU, "errors.404.title")), answer);
    }

    @Test
    void explainsARequestWithoutAHost() throws IOException {
        String answer = RawRequest.send("GET / HTTP/1.1\r\nAccept-Language: uz\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains(texts.say(Language.UZ, "errors.400.title")), answer);
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() throws IOException {
        String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
        String answer = RawRequest.send(
                "POST /ground/form HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n",
                chunk.repeat(20) + "0\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains(texts.say(Language.EN, "errors.413.title")), answer);
    }

    @Test
    void refusesABodyBeyondTheLimitWithAPage() {
        asking(Language.RU, BROWSER)
                .body("x".repeat(70_000))
                .post("/ground/form")
                .then()
                .statusCode(413)
                .contentType("text/html;charset=UTF-8")
                .body(containsString(texts.say(Language.RU, "errors.413.title")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | answer=%zz",
                "application/x-www-form-urlencoded | answer=%",
                "nonsense | answer=1",
                "multipart/form-data; boundary=b | --b",
            })
    void saysThatAFormCannotBeRead(String type, String body) throws IOException {
        assertRefused(type, body);
    }

    @Test
    void refusesMoreFieldsThanAnyFormHas() throws IOException {
        assertRefused("application/x-www-form-urlencoded", "answer=1&".repeat(1_100));
    }

    private void assertRefused(String type, String body) throws IOException {
        String answer = RawRequest.send(
                "POST /ground/form HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.length() + "\r\n",
                body);
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains(texts.say(Language.EN, "errors.400.title")), answer);
    }

    @Test
    void givesAReferenceThatTheLogHasToo() {
        try (HeardLog log = new HeardLog(Problems.class)) {
            String reference = asking(Language.EN, "application/json")
                    .get("/ground/broken")
                    .then()
                    .body("reference", matchesPattern("[2-9a-z]{8}"))
                    .extract()
                    .path("reference");
            assertTrue(log.heard().stream()
                    .anyMatch(line -> line.getMessage().contains(reference)
                            && line.getThrown() instanceof IllegalStateException));
        }
    }

    @Test
    void saysNothingOfAReferenceWhenTheFaultIsNotOurs() {
        asking(Language.EN, BROWSER).get("/ground/bad").then().body(not(containsString("<code>")));
    }

    private static RequestSpecification asking(Language language, String accept) {
        return given().urlEncodingEnabled(false).header("Accept", accept).header("Accept-Language", language.tag());
    }
}
