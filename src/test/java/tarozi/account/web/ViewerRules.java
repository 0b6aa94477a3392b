package tarozi.account.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.AtOnce;
import tarozi.TestClock;
import tarozi.Visitor;
import tarozi.account.Person;
import tarozi.account.PersonSession;
import tarozi.account.Token;

abstract class ViewerRules {
    @Inject
    TestClock clock;

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void setsNoCookieForWhoOnlyLooks() {
        Response page = given().get("/probe/viewer/person");

        assertEquals("nobody", page.asString());
        assertNull(page.cookie(Token.COOKIE));
    }

    @Test
    void setsACookieThatOnlyTheServerReads() {
        Cookie cookie = given().get("/probe/viewer/seed").detailedCookie(Token.COOKIE);

        assertTrue(Token.read(cookie.getValue()).isPresent());
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
        assertEquals(Duration.ofDays(365).toSeconds(), cookie.getMaxAge());
        assertFalse(cookie.isSecured());
    }

    @Test
    void keepsTheSeedFromTheFirstPageToTheFirstAnswerAndAfter() {
        Response first = given().get("/probe/viewer/seed");
        String seed = first.asString();
        String token = first.cookie(Token.COOKIE);

        with(token).get("/probe/viewer/seed").then().body(is(seed));
        assertEquals(seed, with(token).get("/probe/viewer/guest").asString().split("/")[1]);
        Response after = with(token).get("/probe/viewer/seed");
        assertEquals(seed, after.asString());
        assertNull(after.cookie(Token.COOKIE));
    }

    @Test
    void givesDifferentViewersDifferentSeeds() {
        assertNotEquals(
                given().get("/probe/viewer/seed").asString(),
                given().get("/probe/viewer/seed").asString());
    }

    @Test
    void writesNothingForAPageThatIsOnlyRead() {
        long people = Person.count();
        long sessions = PersonSession.count();

        String token = given().get("/probe/viewer/seed").cookie(Token.COOKIE);
        with(token).get("/probe/viewer/person").then().body(is("nobody"));

        assertEquals(people, Person.count());
        assertEquals(sessions, PersonSession.count());
    }

    @Test
    void makesAGuestAtTheFirstAnswerEvenWithoutACookie() {
        Response response = given().get("/probe/viewer/guest");

        String pseudonym = response.asString().split("/")[0];
        with(response.cookie(Token.COOKIE)).get("/probe/viewer/person").then().body(is(pseudonym));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAECAwQFBgcICQoLDA0ODx", "%00", "AAECAwQFBgcICQoLDA0ODwAAECAwQFBgcICQoLDA0ODw"})
    void takesGarbageForNobodyAndReplacesItWhenNeeded(String garbage) {
        with(garbage).get("/probe/viewer/person").then().statusCode(200).body(is("nobody"));

        String token = with(garbage).get("/probe/viewer/guest").cookie(Token.COOKIE);
        assertTrue(Token.read(token).isPresent());
    }

    @Test
    void takesAForgedTokenForNobody() {
        with(Token.fresh(new SecureRandom()).value())
                .get("/probe/viewer/person")
                .then()
                .body(is("nobody"));
    }

    @Test
    void makesOnePersonOfManyFirstAnswersAtOnce() throws Exception {
        String token = given().get("/probe/viewer/seed").cookie(Token.COOKIE);

        var people =
                AtOnce.times(8, () -> with(token).get("/probe/viewer/guest").asString());

        assertEquals(1, new HashSet<>(people).size());
    }

    @Test
    void letsTheCookieOfAReturningPersonLiveAnotherYear() {
        String token = given().get("/probe/viewer/guest").cookie(Token.COOKIE);
        assertNull(with(token).get("/probe/viewer/guest").cookie(Token.COOKIE));

        clock.advance(Duration.ofDays(2));
        assertEquals(token, with(token).get("/probe/viewer/guest").cookie(Token.COOKIE));
        assertNull(with(token).get("/probe/viewer/guest").cookie(Token.COOKIE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ali\u0000", "ali\u0000@tarozi.example"})
    void findsNobodyUnderANameThatNoDatabaseHolds(String name) {
        var visitor = new Visitor();
        visitor.get("/sign-in");

        var refused = visitor.send("/sign-in", Map.of("name", name, "password", "parol-parol-9"));

        assertEquals(422, refused.statusCode());
    }

    private static RequestSpecification with(String token) {
        return given().cookie(Token.COOKIE, token);
    }
}
