package tarozi.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Visitor;

@QuarkusTest
class LanguageResourceTest {
    @Test
    void remembersTheLanguageForAYear() {
        Cookie cookie = choose("uz", "/ground/form?a=1%2B2&b=3")
                .statusCode(303)
                .header("Location", endsWith("/ground/form?a=1%2B2&b=3"))
                .extract()
                .detailedCookie("language");
        assertEquals("uz", cookie.getValue());
        assertEquals(31_536_000, cookie.getMaxAge());
        assertEquals("/", cookie.getPath());
        assertEquals("Lax", cookie.getSameSite());
        assertTrue(cookie.isHttpOnly());
    }

    @Test
    void speaksTheChosenLanguageFromThenOn() {
        Visitor visitor = new Visitor("en");
        visitor.get("/ground/form").then().body(containsString("<html lang=\"en\""));
        visitor.get("/language/ru?to=/ground/form").then().statusCode(303);
        visitor.get("/ground/form").then().body(containsString("<html lang=\"ru\""));
    }

    @Test
    void linksEachPageToItselfInEveryLanguage() {
        new Visitor("uz")
                .get("/nobody/here?a=1&b=2")
                .then()
                .body(containsString("href=\"/language/ru?to=%2Fnobody%2Fhere%3Fa%3D1%26b%3D2\""))
                .body(containsString("lang=\"uz\" hreflang=\"uz\" aria-current=\"true\""));
    }

    @Test
    void linksAnAnswerToAFormToTheAddressThatItNames() {
        Visitor visitor = new Visitor();
        visitor.get("/ground/form");
        visitor.send("/ground/form", Map.of("answer", "1"))
                .then()
                .body(containsString("href=\"/language/ru?to=%2Fground%2Fform%3Fa%3D1\""));
    }

    @Test
    void linksAnAnswerWithoutAnAddressToTheHomePage() {
        new Visitor()
                .send("/ground/form", Map.of("answer", "1"))
                .then()
                .body(containsString("href=\"/language/ru?to=%2F\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "/%5Cevil.example/..//x y",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/a\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "/a%",
                ""
            })
    void neverSendsAnybodyToAnotherSite(String to) {
        choose("ru", to)
                .statusCode(303)
                .header("Location", endsWith("/"))
                .header("Location", not(containsString("evil")));
    }

    @Test
    void goesHomeWhenNotToldWhere() {
        given().redirects()
                .follow(false)
                .get("/language/en")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"));
    }

    private static ValidatableResponse choose(String tag, String to) {
        return given().redirects()
                .follow(false)
                .queryParam("to", to)
                .get("/language/" + tag)
                .then();
    }
}
