package tarozi.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.TestClock;
import tarozi.Visitor;
import tarozi.account.PersonSession;
import tarozi.account.Token;

@QuarkusTest
class SignInResourceTest {
    private static final int FREE = 5;

    @Inject
    TestClock clock;

    private final Newcomer zarina = new Newcomer();

    @BeforeEach
    void signUp() {
        zarina.signedUp();
        clock.set(Instant.now());
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void knowsSomebodyAgainInAnotherBrowser() {
        Newcomer elsewhere = zarina.elsewhere();

        elsewhere.signIn(Map.of("to", "/practice")).then().statusCode(303);

        assertEquals(zarina.pseudonym(), elsewhere.pseudonym());
    }

    @Test
    void takesTheNameInAnyCaseAndTheEmailAddressToo() {
        Newcomer anvar = new Newcomer();
        anvar.signUp(Map.of("email", anvar.name + "@tarozi.example"));

        anvar.elsewhere()
                .signIn(Map.of("name", " " + anvar.name.toUpperCase(Locale.ROOT)))
                .then()
                .statusCode(303);
        anvar.elsewhere()
                .signIn(Map.of("name", anvar.name + "@Tarozi.Example"))
                .then()
                .statusCode(303);
    }

    @Test
    void knowsNoSchoolWhereNoneIsSetUp() {
        for (var path : List.of("/sign-in/school", "/sign-in/school?to=%2Fquizzes", "/sign-in/school/refused")) {
            Response page = new Visitor("ru").get(path);
            assertEquals(404, page.statusCode(), path);
            assertEquals(
                    "Здесь ничего нет",
                    Jsoup.parse(page.asString()).select("h1").text(),
                    path);
        }
    }

    @Test
    void beginsANewSessionAndEndsTheOneBefore() {
        Newcomer elsewhere = zarina.elsewhere();
        Token guest = Token.read(elsewhere.browser.get("/probe/viewer/guest").cookie("tarozi"))
                .orElseThrow();

        Response response = elsewhere.signIn();

        assertNotEquals(guest.value(), response.cookie("tarozi"));
        assertTrue(PersonSession.of(guest).isEmpty());
    }

    @Test
    void endsTheSessionOnSigningOut() {
        Newcomer elsewhere = zarina.elsewhere();
        Token session = Token.read(elsewhere.signIn().cookie("tarozi")).orElseThrow();

        elsewhere.browser.get("/sign-up");
        elsewhere.browser.send("/sign-out", Map.of()).then().statusCode(303);

        assertTrue(PersonSession.of(session).isEmpty());
        assertEquals("nobody", elsewhere.pseudonym());
        assertNotEquals("nobody", zarina.pseudonym());
    }

    @Test
    void tellsNobodyWhetherANameExists() {
        String stranger = Newcomer.fresh();
        for (int n = 0; n < FREE + 2; n++) {
            Response wrong = zarina.elsewhere().signIn("bu emas edi");
            Response unknown = new Newcomer(stranger, new Visitor()).signIn("bu emas edi");

            assertEquals(wrong.statusCode(), unknown.statusCode());
            assertEquals(neutral(wrong, zarina.name), neutral(unknown, stranger));
            assertEquals(n < FREE ? 422 : 429, wrong.statusCode());
        }
    }

    @Test
    void keepsTheNameAndNotThePassword() {
        var page = Newcomer.page(zarina.elsewhere().signIn("bu emas edi"));

        assertEquals(zarina.name, page.selectFirst("#name").val());
        assertEquals("", page.selectFirst("#password").val());
    }

    @Test
    void makesWhoGuessesWaitLongerAndLonger() {
        guessWrong(FREE);

        Response refused = zarina.elsewhere().signIn();
        assertEquals(429, refused.statusCode());
        assertEquals("5", refused.header("Retry-After"));
        assertTrue(Newcomer.page(refused).select(".notice").text().contains("5 seconds"));

        clock.advance(Duration.ofSeconds(5));
        assertEquals(422, zarina.elsewhere().signIn("bu emas edi").statusCode());
        assertEquals("10", zarina.elsewhere().signIn().header("Retry-After"));
    }

    @Test
    void letsTheOwnerInAfterTheWaitAndForgets() {
        guessWrong(FREE);
        clock.advance(Duration.ofSeconds(5));

        assertEquals(303, zarina.elsewhere().signIn().statusCode());
        guessWrong(FREE - 1);
        assertEquals(303, zarina.elsewhere().signIn().statusCode());
    }

    @Test
    void waitsNeverLongerThanAQuarterOfAnHour() {
        for (int n = 0; n < 20; n++) {
            zarina.elsewhere().signIn("bu emas edi");
            clock.advance(Duration.ofMinutes(15));
        }

        assertEquals(303, zarina.elsewhere().signIn().statusCode());
    }

    @Test
    void letsNoStrangerKeepTheOwnerOutOfABrowserThatKnowsThem() {
        Newcomer laptop = zarina.elsewhere();
        laptop.signIn();
        laptop.browser.get("/sign-up");
        laptop.browser.send("/sign-out", Map.of());
        guessWrong(FREE);
        assertEquals(429, zarina.elsewhere().signIn().statusCode());

        assertEquals(303, laptop.signIn().statusCode());
    }

    @Test
    void slowsGuessingInAKnownBrowserToo() {
        Newcomer laptop = zarina.elsewhere();
        laptop.signIn();
        laptop.browser.get("/sign-up");
        laptop.browser.send("/sign-out", Map.of());
        for (int n = 0; n < FREE; n++) {
            assertEquals(422, laptop.signIn("bu emas edi").statusCode());
        }

        assertEquals(429, laptop.signIn().statusCode());
        assertEquals(303, zarina.elsewhere().signIn().statusCode());
    }

    @Test
    void readsNonsenseAsAWrongName() {
        zarina.elsewhere().signIn(Map.of("name", "😀 <b>' or 1=1 --")).then().statusCode(422);
        zarina.elsewhere().signIn(Map.of("name", "x".repeat(5000))).then().statusCode(422);
        zarina.elsewhere().signIn("x".repeat(5000)).then().statusCode(422);
    }

    @Test
    void sendsWhoMustSignInThereAndBack() {
        Newcomer elsewhere = zarina.elsewhere();

        String location = elsewhere.browser.get("/probe/members?n=1").header("Location");

        assertTrue(location.endsWith("/sign-in?to=%2Fprobe%2Fmembers%3Fn%3D1"), location);
        assertEquals(
                "/probe/members?n=1",
                Newcomer.page(elsewhere.browser.get("/sign-in?to=/probe/members?n=1"))
                        .selectFirst("input[name=to]")
                        .val());
        assertFalse(elsewhere
                .signIn(Map.of("to", "//evil.example"))
                .header("Location")
                .contains("evil"));
    }

    private void guessWrong(int times) {
        for (int n = 0; n < times; n++) {
            assertEquals(422, zarina.elsewhere().signIn("bu emas edi").statusCode());
        }
    }

    private static String neutral(Response response, String name) {
        var page = Newcomer.page(response);
        page.select("input[name=csrf-token]").remove();
        return page.html().replace(name, "NAME");
    }
}
