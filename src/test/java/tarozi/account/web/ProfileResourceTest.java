package tarozi.account.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Person;
import tarozi.account.Role;

@QuarkusTest
class ProfileResourceTest {
    @Inject
    Cast cast;

    private final Newcomer zarina = new Newcomer();

    @Test
    void showsTheNameThatSomebodyWants() {
        zarina.signedUp();

        send("display-names", Map.of("display", "  Zarina \u0007 K. ")).then().statusCode(303);

        assertTrue(zarina.browser.get("/profile").asString().contains(">Zarina K.<"));
    }

    @Test
    void keepsANameThatIsTooLongInItsField() {
        zarina.signedUp();

        Response response = send("display-names", Map.of("display", "z".repeat(61)));

        response.then().statusCode(422);
        assertEquals(
                "z".repeat(61), Newcomer.page(response).selectFirst("#display").val());
    }

    @Test
    void givesAnotherStarAndKeepsThePerson() {
        zarina.signedUp();
        String before = zarina.pseudonym();

        send("pseudonyms", Map.of()).then().statusCode(303);

        assertNotEquals(before, zarina.pseudonym());
        assertTrue(Person.named(before).isEmpty());
    }

    @Test
    void letsAStudentBecomeATeacherAndBackButNothingElse() {
        zarina.signedUp();

        send("roles", Map.of("role", "TEACHER"));
        assertEquals(Role.TEACHER, role());
        send("roles", Map.of("role", "STUDENT"));
        assertEquals(Role.STUDENT, role());
        send("roles", Map.of("role", "ADMINISTRATOR"));
        send("roles", Map.of("role", "GUEST"));
        assertEquals(Role.STUDENT, role());
    }

    @Test
    void changesThePasswordAndEndsTheOtherSessions() {
        zarina.signedUp();
        Newcomer elsewhere = zarina.elsewhere();
        elsewhere.signIn();

        send("passwords", Map.of("old-password", Newcomer.PASSWORD, "new-password", "yangi parol bu"))
                .then()
                .statusCode(303);

        assertEquals("nobody", elsewhere.pseudonym());
        assertNotEquals("nobody", zarina.pseudonym());
        assertEquals(422, zarina.elsewhere().signIn().statusCode());
        assertEquals(303, zarina.elsewhere().signIn("yangi parol bu").statusCode());
    }

    @Test
    void changesNeitherPasswordNorAddressWithoutThePassword() {
        zarina.signedUp();

        Response password = send("passwords", Map.of("old-password", "bu emas", "new-password", "yangi parol bu"));
        Response email = send("emails", Map.of("email", "thief@tarozi.example", "email-password", "bu emas"));

        password.then().statusCode(422);
        assertFalse(Newcomer.page(password).select("#old-password-error").isEmpty());
        email.then().statusCode(422);
        assertEquals(
                "thief@tarozi.example",
                Newcomer.page(email).selectFirst("#email").val());
        assertEquals(303, zarina.elsewhere().signIn().statusCode());
    }

    @Test
    void endsTheSessionsEverywhere() {
        zarina.signedUp();
        Newcomer elsewhere = zarina.elsewhere();
        elsewhere.signIn();

        send("ended-sessions", Map.of()).then().statusCode(303);

        assertEquals("nobody", elsewhere.pseudonym());
        assertEquals("nobody", zarina.pseudonym());
    }

    @Test
    void forgetsWhoGivesThePassword() {
        zarina.signedUp();
        Person person = Person.named(zarina.pseudonym()).orElseThrow();
        zarina.browser.get("/profile/deletion");

        zarina.browser
                .send("/profile/deletion", Map.of("proof", "bu emas"))
                .then()
                .statusCode(422);
        zarina.browser
                .send("/profile/deletion", Map.of("proof", Newcomer.PASSWORD))
                .then()
                .statusCode(303);

        assertEquals("nobody", zarina.pseudonym());
        assertTrue(Person.named(person.pseudonym()).isEmpty());
        assertEquals(422, zarina.elsewhere().signIn().statusCode());
        assertEquals(
                303, new Newcomer(zarina.name, new Visitor()).signUp(Map.of()).statusCode());
    }

    @Test
    void forgetsAGuestWhoTypesTheirStar() {
        var guest = new Newcomer();
        guest.browser.get("/probe/viewer/guest");
        String star = guest.pseudonym();
        guest.browser.get("/profile/deletion");

        guest.browser.send("/profile/deletion", Map.of("proof", "x")).then().statusCode(422);
        guest.browser.send("/profile/deletion", Map.of("proof", star)).then().statusCode(303);

        assertEquals("nobody", guest.pseudonym());
        assertTrue(guest.browser.get("/profile/deletion?done=yes").asString().contains("You are deleted"));
    }

    @Test
    void isNobodysWithoutAPerson() {
        new Visitor().get("/profile").then().statusCode(303);
        new Visitor().get("/profile/deletion").then().statusCode(200);
        given().get("/profile/data.json").then().statusCode(404);
    }

    @Test
    void losesNothingOfAFormThatWasSentAfterTheSession() {
        zarina.signedUp();
        zarina.browser.get("/profile");
        Newcomer elsewhere = zarina.elsewhere();
        elsewhere.signIn();
        elsewhere.browser.get("/profile");
        elsewhere.browser.send("/profile/ended-sessions", Map.of());

        Response late = zarina.browser.send(
                "/profile/display-names", Map.of("display", "Zarina <K>", "old-password", "secret"));

        late.then().statusCode(403);
        var form = Newcomer.page(late).selectFirst("main form");
        assertEquals("/profile/display-names", form.attr("action"));
        assertEquals("Zarina <K>", form.selectFirst("input[name=display]").val());
        assertFalse(late.asString().contains("secret"));
    }

    @Test
    void tellsAStudentThatAPageIsForTeachers() {
        Response page = cast.member(Role.STUDENT).visitor().get("/probe/teachers");

        page.then().statusCode(403);
        assertTrue(page.asString().contains("for teachers"));
    }

    private Response send(String what, Map<String, String> fields) {
        zarina.browser.get("/profile");
        return zarina.browser.send("/profile/" + what, fields);
    }

    private Role role() {
        String pseudonym = zarina.pseudonym();
        return QuarkusTransaction.requiringNew()
                .call(() -> Person.named(pseudonym).orElseThrow().role());
    }
}
