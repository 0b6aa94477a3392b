package tarozi.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarozi.AtOnce;
import tarozi.Visitor;
import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.account.PersonSession;
import tarozi.account.Role;
import tarozi.account.Token;

@QuarkusTest
class SignUpResourceTest {
    private final Newcomer zarina = new Newcomer();

    @Test
    void opensAnAccountAndLeadsToWhereOneWas() {
        zarina.signUp(Map.of("to", "/practice")).then().statusCode(303);

        assertEquals(
                Role.STUDENT, Person.named(zarina.pseudonym()).orElseThrow().role());
    }

    @Test
    void makesATeacherOfWhoSaysSo() {
        zarina.signUp(Map.of("role", "teacher")).then().statusCode(303);

        assertEquals(
                Role.TEACHER, Person.named(zarina.pseudonym()).orElseThrow().role());
    }

    @Test
    void letsATeacherSayWhatStudentsSee() {
        zarina.signUp(Map.of("role", "teacher", "display", " Zarina  Karimova "))
                .then()
                .statusCode(303);

        var teacher = Person.named(zarina.pseudonym()).orElseThrow();
        assertEquals("Zarina Karimova", Account.nameOf(teacher));
    }

    @ParameterizedTest
    @CsvSource({"administrator", "ADMINISTRATOR", "guest", "x"})
    void givesNobodyMoreThanIsOffered(String role) {
        zarina.signUp(Map.of("role", role)).then().statusCode(303);

        assertEquals(
                Role.STUDENT, Person.named(zarina.pseudonym()).orElseThrow().role());
    }

    @Test
    void keepsThePersonWhoWasAGuest() {
        String guest = zarina.browser.get("/probe/viewer/guest").asString();

        zarina.signedUp();

        assertEquals(guest, zarina.browser.get("/probe/viewer/guest").asString());
    }

    @Test
    void beginsANewSessionAndEndsTheOneBefore() {
        Token before = Token.read(zarina.browser.get("/probe/viewer/guest").cookie("tarozi"))
                .orElseThrow();

        Response response = zarina.signUp(Map.of());

        assertNotEquals(before.value(), response.cookie("tarozi"));
        assertTrue(PersonSession.of(before).isEmpty());
        assertEquals(
                "nobody", new Visitor("en", before).get("/probe/viewer/person").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', 'Type the name'",
        "name, a@b.uz, 'letters and digits'",
        "password, short, 'at least 8'",
        "password, password1, 'guessed first'",
        "email, nonsense, 'e-mail address'",
    })
    void saysAtTheFieldWhatIsWrongAndKeepsTheRest(String field, String typed, String complaint) {
        Map<String, String> fields = new HashMap<>(Map.of("email", "z@tarozi.example", "role", "teacher"));
        fields.put(field, typed);

        Response response = zarina.signUp(fields);

        response.then().statusCode(422);
        var page = Newcomer.page(response);
        var input = page.selectFirst("#" + field);
        assertEquals("true", input.attr("aria-invalid"));
        assertTrue(page.selectFirst("#" + field + "-error").text().contains(complaint));
        assertEquals(field.equals("password") ? "" : typed, input.val());
        assertEquals("", page.selectFirst("#password").val());
        assertEquals(
                field.equals("email") ? typed : "z@tarozi.example",
                page.selectFirst("#email").val());
        assertTrue(page.selectFirst("input[value=teacher]").hasAttr("checked"));
        assertEquals("nobody", zarina.pseudonym());
    }

    @Test
    void saysThatANameIsTakenHoweverItIsWritten() {
        zarina.signedUp();

        Response response = new Newcomer(zarina.name.toUpperCase(Locale.ROOT), new Visitor()).signUp(Map.of());

        response.then().statusCode(422);
        assertTrue(Newcomer.page(response).selectFirst("#name-error").text().contains("already"));
    }

    @Test
    void saysThatAnAddressIsTaken() {
        zarina.signUp(Map.of("email", zarina.name + "@tarozi.example"));

        Response response = new Newcomer().signUp(Map.of("email", " " + zarina.name + "@TAROZI.example"));

        response.then().statusCode(422);
        assertTrue(Newcomer.page(response).selectFirst("#email-error").text().contains("already"));
    }

    @Test
    void givesANameToOneOnlyOfManyAtOnce() throws Exception {
        var statuses = AtOnce.times(
                4,
                () -> new Newcomer(zarina.name, new Visitor()).signUp(Map.of()).statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 303).count());
        assertEquals(3, statuses.stream().filter(status -> status == 422).count());
    }

    @ParameterizedTest
    @CsvSource({"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"})
    void leadsNobodyElsewhere(String to) {
        String location = zarina.signUp(Map.of("to", to)).header("Location");

        assertFalse(location.contains("evil") || location.contains("script"), location);
    }

    @Test
    void sendsWhoIsSignedInOn() {
        zarina.signedUp();

        zarina.browser.get("/sign-up?to=/practice").then().statusCode(303);
        zarina.browser.get("/sign-in?to=/practice").then().statusCode(303);
    }

    @Test
    void readsAnEmptyFormAsOne() {
        zarina.browser.get("/sign-up");
        zarina.browser.send("/sign-up", Map.of()).then().statusCode(422);
    }
}
