package tarozi.classroom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;

@QuarkusTest
class JoinResourceTest {
    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    private Person teacher;
    private Classroom classroom;
    private String door;

    @BeforeEach
    void openAClass() {
        teacher = cast.member(Role.TEACHER).person();
        classroom = classrooms.open(teacher, "Deep learning");
        door = "/classes/join/" + classroom.code().shown();
    }

    @Test
    void leadsFromTheCodeToTheDoor() {
        Response found = new Visitor()
                .get("/classes/join?code=" + classroom.code().letters().toLowerCase());

        assertEquals(303, found.statusCode());
        assertTrue(found.header("Location").endsWith(door));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7Q-2M", "222-222", "%00", "a%22%3E%3Cscript%3E", "%F0%9F%8E%89"})
    void keepsACodeThatOpensNothing(String code) {
        Response page = RestAssured.given()
                .urlEncodingEnabled(false)
                .accept("text/html")
                .get("/classes/join?code=" + code);

        assertEquals(404, page.statusCode());
        Document seen = Jsoup.parse(page.asString());
        assertEquals("true", seen.select("#code").attr("aria-invalid"));
        assertTrue(seen.select("#code-error").text().startsWith("No class has this code"));
    }

    @Test
    void greetsAGuestWithoutMakingAPersonOfThem() {
        Response page = new Visitor().get(door);

        assertEquals(200, page.statusCode());
        assertNull(page.cookie("tarozi"));
        assertTrue(page.asString().contains("Join “Deep learning”"));
        assertTrue(page.asString().contains("<b>cast-" + teacher.id() + "</b>"));
        assertTrue(page.asString().contains("You need no account"));
    }

    @Test
    void saysNothingOfGuestsToWhoHasSignedUp() {
        assertFalse(cast.member(Role.STUDENT).visitor().get(door).asString().contains("You need no account"));
    }

    @Test
    void letsAGuestIn() {
        Visitor guest = new Visitor();
        guest.get(door);

        Response joined = guest.send(door + "/memberships", Map.of("name", " Guli  Karimova ", "show", "yes"));

        assertEquals(303, joined.statusCode());
        assertTrue(joined.header("Location").endsWith("/classes/" + classroom.id()));
        Membership membership = Membership.in(classroom).get(0);
        assertEquals("Guli Karimova", membership.name());
        assertTrue(membership.isShowingName());
        assertTrue(guest.get("/classes").asString().contains("Your name here: Guli Karimova"));
    }

    @Test
    void hidesANameUnlessAskedToShowIt() {
        Cast.Member student = cast.member(Role.STUDENT);
        join(student.visitor(), "Ali");

        assertFalse(Membership.of(student.person(), classroom).orElseThrow().isShowingName());
    }

    @ParameterizedTest
    @CsvSource({
        "A, A name has at least 2 characters.",
        "Ali\u200BV, 'A name needs letters or digits, and may hold nothing invisible.'",
        "абвгдежзий абвгдежзий абвгдежзий абвгдежзий, This name is too long.",
        "aLI, 'Somebody in this class has this name already, or one that looks the same. Add a surname or an initial.'",
    })
    void refusesANameAndKeepsWhatWasTyped(String name, String why) {
        classrooms.join(cast.somebody(), classroom.code(), "Ali", Membership::hideName);
        Visitor student = cast.member(Role.STUDENT).visitor();

        Response refused = join(student, name);

        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(why, page.select("#name-error").text());
        assertEquals(name, page.select("#name").attr("value"));
        assertEquals(1, Membership.in(classroom).size());
    }

    @Test
    void keepsTheChoiceOfARefusedForm() {
        Visitor student = cast.member(Role.STUDENT).visitor();
        student.get(door);

        Response refused = student.send(door + "/memberships", Map.of("name", "A", "show", "yes"));

        assertTrue(Jsoup.parse(refused.asString()).select("#show").hasAttr("checked"));
        assertTrue(refused.asString().contains("to=%2Fclasses%2Fjoin%2F"), "the language links lead to the door");
    }

    @Test
    void leadsBackFromTheAddressOfTheForm() {
        assertTrue(new Visitor().get(door + "/memberships").header("Location").endsWith(door));
    }

    @Test
    void leadsMembersAndTheTeacherIn() {
        Cast.Member student = cast.member(Role.STUDENT);
        Visitor visitor = student.visitor();
        join(visitor, "Ali");

        assertTrue(visitor.get(door).header("Location").endsWith("/classes/" + classroom.id()));
        Cast.Member other = cast.member(Role.TEACHER);
        Classroom own = classrooms.open(other.person(), "Own");
        assertTrue(other.visitor()
                .get("/classes/join/" + own.code().shown())
                .header("Location")
                .endsWith("/classes/" + own.id()));
    }

    @Test
    void tellsWhoWasRemovedThatTheTeacherDecides() {
        Cast.Member student = cast.member(Role.STUDENT);
        Visitor visitor = student.visitor();
        join(visitor, "Ali");
        long place = Membership.of(student.person(), classroom).orElseThrow().id();
        classrooms.changeMember(teacher, classroom.id(), place, Membership::remove);

        Response page = visitor.get(door);
        assertTrue(page.asString().contains("The teacher has removed you from this class"));
        assertTrue(Jsoup.parse(page.asString()).select("#name").isEmpty());
        Visitor again = student.visitor();
        again.get("/classes/join/" + classrooms.open(teacher, "Other").code().shown());
        assertEquals(
                422, again.send(door + "/memberships", Map.of("name", "Ali")).statusCode());
    }

    @Test
    void tellsThatAnArchivedClassIsClosed() {
        classrooms.change(teacher, classroom.id(), Classroom::archive);

        assertTrue(new Visitor().get(door).asString().contains("archived and takes no new members"));
    }

    @Test
    void offersTheFormerNameToWhoComesBack() {
        Cast.Member student = cast.member(Role.STUDENT);
        Visitor visitor = student.visitor();
        join(visitor, "Ali");
        classrooms.changeOwn(student.person(), classroom.id(), Membership::leave);

        assertEquals(
                "Ali", Jsoup.parse(visitor.get(door).asString()).select("#name").attr("value"));
    }

    @Test
    void saysWhetherNamesAreHiddenForNow() {
        assertTrue(new Visitor().get(door).asString().contains("The teacher keeps names hidden"));
        classrooms.change(teacher, classroom.id(), (it, now) -> it.letNamesShow());
        assertFalse(new Visitor().get(door).asString().contains("The teacher keeps names hidden"));
    }

    @ParameterizedTest
    @CsvSource({"uz, Guruhga qoʻshilish", "ru, Вступить в группу"})
    void speaksOtherLanguages(String language, String button) {
        Document page = Jsoup.parse(new Visitor(language).get(door).asString());

        assertEquals(button, page.select("main button").text());
    }

    private Response join(Visitor visitor, String name) {
        visitor.get(door);
        return visitor.send(door + "/memberships", Map.of("name", name));
    }
}
