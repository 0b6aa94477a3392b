package tarozi.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Administrators;
import tarozi.account.PasswordLinks;
import tarozi.account.Person;
import tarozi.account.Role;

@QuarkusTest
class PeopleResourceTest {
    @Inject
    Cast cast;

    @Inject
    Administrators administrators;

    @Inject
    PasswordLinks links;

    private final Newcomer zarina = new Newcomer();
    private long id;
    private Visitor boss;

    @BeforeEach
    void enter() {
        zarina.signUp(Map.of("email", zarina.name + "@tarozi.example"));
        id = Person.named(zarina.pseudonym()).orElseThrow().id();
        boss = cast.member(Role.ADMINISTRATOR).visitor();
        boss.get("/people/" + id);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STUDENT", "TEACHER"})
    void areNobodyElsesBusiness(Role role) {
        Visitor visitor = cast.member(role).visitor();
        visitor.get("/practice");

        visitor.get("/people").then().statusCode(403);
        visitor.get("/people/" + id).then().statusCode(403);
        visitor.get("/profile");
        visitor.send("/people/" + id + "/roles", Map.of("role", "TEACHER"))
                .then()
                .statusCode(403);
        visitor.send("/people/" + id + "/password-links", Map.of()).then().statusCode(403);
        visitor.send("/people/" + id + "/ended-sessions", Map.of()).then().statusCode(403);
    }

    @Test
    void areFoundByNameAddressAndStar() {
        for (String wanted : new String[] {zarina.name.substring(1), zarina.name + "@", zarina.pseudonym()}) {
            assertTrue(boss.get("/people?q=" + wanted).asString().contains("/people/" + id), wanted);
        }
        assertFalse(boss.get("/people?q=%").asString().contains("/people/" + id));
        boss.get("/people/999999999").then().statusCode(404);
    }

    @Test
    void getAnotherRole() {
        boss.send("/people/" + id + "/roles", Map.of("role", "TEACHER")).then().statusCode(303);

        Person appointed = QuarkusTransaction.requiringNew().call(() -> Person.findById(id));
        assertEquals(Role.TEACHER, appointed.role());
    }

    @Test
    void areNeverWithoutAnAdministrator() {
        long last = cast.member(Role.ADMINISTRATOR).person().id();
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update(
                        "role = ?1 where role = ?2 and id <> ?3", Role.TEACHER, Role.ADMINISTRATOR, last));
        Person administrator = QuarkusTransaction.requiringNew().call(() -> Person.findById(last));

        assertFalse(administrators.appoint(administrator, Role.STUDENT));
        assertTrue(administrators.invite().isEmpty());
    }

    @Test
    void areHelpedToANewPasswordOnce() {
        Response page = boss.send("/people/" + id + "/password-links", Map.of());
        String link = URI.create(Newcomer.page(page).selectFirst(".notice code").text())
                .getPath();
        var phone = new Newcomer(zarina.name, new Visitor());
        phone.browser.get(link).then().statusCode(200);

        phone.browser.send(link, Map.of("new-password", "short")).then().statusCode(422);
        phone.browser
                .send(link, Map.of("new-password", "yangi parol bu"))
                .then()
                .statusCode(303);

        assertEquals("nobody", zarina.pseudonym());
        assertEquals(id, Person.named(phone.pseudonym()).orElseThrow().id());
        phone.browser.send(link, Map.of("new-password", "yana boshqasi")).then().statusCode(404);
        assertEquals(303, zarina.elsewhere().signIn("yangi parol bu").statusCode());
    }

    @Test
    void giveTeachersNoWayIntoTheAccountsOfTeachers() {
        Person student = cast.member(Role.STUDENT).person();
        Person teacher = cast.member(Role.TEACHER).person();
        Person colleague = cast.member(Role.TEACHER).person();

        assertTrue(links.forPerson(teacher, student).isPresent());
        assertTrue(links.forPerson(teacher, colleague).isEmpty());
        assertTrue(links.forPerson(teacher, cast.member(Role.ADMINISTRATOR).person())
                .isEmpty());
        assertTrue(links.forPerson(student, student).isEmpty());
    }

    @Test
    void haveTheirFirstAdministratorByALinkOfTheLog() {
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update("role = ?1 where role = ?2", Role.TEACHER, Role.ADMINISTRATOR));
        String old = administrators.invite().orElseThrow();
        String link = administrators.invite().orElseThrow();

        zarina.browser.get(old).then().statusCode(404);
        new Visitor().get(link).then().statusCode(303);
        zarina.browser.get(link).then().statusCode(200);
        zarina.browser.send(link, Map.of()).then().statusCode(303);

        zarina.browser.get("/people").then().statusCode(200);
        Newcomer late = new Newcomer().signedUp();
        late.browser.get("/profile");
        late.browser.send(link, Map.of()).then().statusCode(404);
    }

    @Test
    void areAnsweredAlikeByALinkThatNobodyMade() {
        new Visitor().get("/new-password/x").then().statusCode(404);
        new Visitor().get("/new-password/" + Cast.freshToken().value()).then().statusCode(404);
        zarina.browser.get("/administrator/" + Cast.freshToken().value()).then().statusCode(404);
    }
}
