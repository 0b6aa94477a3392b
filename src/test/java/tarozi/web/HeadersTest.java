package tarozi.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersTest {
    @Inject
    Assets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ground/form",
                "/style.css",
                "/mark.svg",
                "/nobody/serves/this",
                "/ground/broken",
                "/language/en",
                "/q/health"
            })
    void guardEveryResponse(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", notNullValue())
                .header("Cross-Origin-Opener-Policy", "same-origin");
    }

    @Test
    void letBrowsersKeepAFileAsLongAsItsAddressNamesItsContent() {
        given().get(assets.url("style.css"))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
        given().get("/style.css").then().statusCode(200).header("Cache-Control", not(containsString("immutable")));
        given().get("/style.css?v=old")
                .then()
                .statusCode(200)
                .header("Cache-Control", not(containsString("immutable")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ground/form", "/nobody/serves/this"})
    void keepPagesPrivateButLetBackShowWhatWasTyped(String path) {
        given().get(path).then().header("Cache-Control", equalTo("private, no-cache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ground/form", "/style.css", "/mark.svg"})
    void compressWhatIsText(String path) {
        given().header("Accept-Encoding", "gzip").get(path).then().header("Content-Encoding", "gzip");
    }

    @Test
    void reportHealthAndMetrics() {
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests_seconds"));
    }
}
