package tarozi.classroom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;

@QuarkusTest
class ClassroomResourceTest {
    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    private Cast.Member teacher;
    private Visitor visitor;
    private String address;

    @BeforeEach
    void openAClass() {
        teacher = cast.member(Role.TEACHER);
        visitor = teacher.visitor();
        visitor.get("/classes");
        Response opened = visitor.send("/classes", Map.of("name", "Deep learning"));
        assertEquals(303, opened.statusCode());
        address = opened.header("Location").replaceFirst(".*(?=/classes)", "");
    }

    @Test
    void listsTheClassesOfATeacherAboveTheFieldForACode() {
        Document page = page("/classes");

        assertEquals(
                List.of("Classes I teach", "Open a class", "Join a class"),
                page.select("h2").eachText());
        assertEquals(address, page.select(".skill a").attr("href"));
        assertTrue(page.select(".skill").text().contains("no members yet"));
    }

    @Test
    void offersEverybodyTheFieldForACode() {
        Document page = Jsoup.parse(new Visitor().get("/classes").asString());

        assertEquals(List.of("Join a class"), page.select("h2").eachText());
    }

    @Test
    void opensNoClassWithoutAName() {
        Response refused = visitor.send("/classes", Map.of("name", " "));

        assertEquals(422, refused.statusCode());
        assertEquals(
                "A name has at least 2 characters.",
                Jsoup.parse(refused.asString()).select("#name-error").text());
    }

    @Test
    void escapesWhatTheTeacherCallsIt() {
        visitor.send(address + "/settings", Map.of("name", "<b>Deep</b> & \"wide\""));

        assertEquals("<b>Deep</b> & \"wide\"", page(address).select("h1").text());
    }

    @Test
    void showsTheWayIn() {
        Document page = page(address);

        assertEquals(classroom().code().shown(), page.select(".joincode").text());
        String link = page.select(".entrance a").attr("href");
        assertTrue(
                link.matches("http://localhost:\\d+/classes/join/"
                        + classroom().code().shown()),
                link);
        assertEquals("QR code of the link " + link, page.select("svg.qr").attr("aria-label"));
    }

    @Test
    void savesTheSettings() {
        visitor.send(address + "/settings", Map.of("name", "Networks", "names", "yes"));
        assertEquals("Networks", classroom().name());
        assertTrue(classroom().isLettingNamesShow());
        assertTrue(page(address).select("#names").hasAttr("checked"));

        visitor.send(address + "/settings", Map.of("name", "Networks"));
        assertFalse(classroom().isLettingNamesShow());
    }

    @Test
    void refusesSettingsAndKeepsWhatWasTyped() {
        Response refused = visitor.send(address + "/settings", Map.of("name", "N", "names", "yes"));

        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals("N", page.select("#name").attr("value"));
        assertTrue(page.select("#names").hasAttr("checked"));
        assertEquals("Deep learning", page.select("h1").text());
        assertFalse(classroom().isLettingNamesShow());
        assertTrue(visitor.get(address + "/settings").header("Location").endsWith(address));
    }

    @Test
    void replacesTheCode() {
        String old = classroom().code().shown();

        visitor.send(address + "/codes", Map.of());

        assertNotEquals(old, page(address).select(".joincode").text());
        assertEquals(404, visitor.get("/classes/join/" + old).statusCode());
    }

    @Test
    void shelvesAClassAndTakesItBack() {
        visitor.send(address + "/archivings", Map.of());
        assertTrue(page(address).select(".entrance").isEmpty());
        assertEquals("Archived classes (1)", page("/classes").select("summary").text());

        visitor.send(address + "/restorations", Map.of());
        assertEquals(1, page(address).select(".entrance").size());
    }

    @Test
    void callsAMemberOtherwise() {
        long place = join("Batman").id();

        visitor.send(address + "/members/" + place + "/names", Map.of("name", "Ali Valiyev"));

        assertEquals(List.of("Ali Valiyev"), page(address).select("tbody th").eachText());
    }

    @Test
    void keepsANameThatAnotherMemberHasAlready() {
        join("Ali");
        long place = join("Batman").id();

        Response refused = visitor.send(address + "/members/" + place + "/names", Map.of("name", "ALI"));

        assertEquals(422, refused.statusCode());
        assertEquals("ALI", Jsoup.parse(refused.asString()).select("#name").attr("value"));
        assertTrue(visitor.get(address + "/members/" + place + "/names")
                .header("Location")
                .endsWith("/members/" + place));
    }

    @Test
    void removesAMemberAndReadmitsThem() {
        long place = join("Ali").id();
        String member = address + "/members/" + place;
        assertTrue(page(member).text().contains("Answers and results stay"));

        visitor.send(member + "/removals", Map.of());
        assertEquals("Removed from the class", page(address).select("#removed").text());
        visitor.send(member + "/removals", Map.of());

        visitor.send(member + "/readmissions", Map.of("name", "Ali"));
        assertTrue(page(address).select("#removed").isEmpty());
        assertEquals(List.of("Ali"), page(address).select("tbody th").eachText());
        assertEquals(
                303,
                visitor.send(member + "/readmissions", Map.of("name", "Ali")).statusCode());
    }

    @Test
    void letsAMemberChooseWhatTheClassSees() {
        Cast.Member ali = cast.member(Role.STUDENT);
        classrooms.join(ali.person(), classroom().code(), "Ali", Membership::hideName);
        visitor.send(address + "/settings", Map.of("name", "Deep learning", "names", "yes"));
        Visitor student = ali.visitor();
        assertTrue(student.get(address)
                .asString()
                .contains("The class sees you as " + ali.person().pseudonym()));

        student.send(address + "/membership", Map.of("name", "Ali V.", "show", "yes"));

        assertTrue(student.get(address).asString().contains("The class sees you as Ali V."));
        Response refused = student.send(address + "/membership", Map.of("name", "A"));
        assertEquals(422, refused.statusCode());
        assertFalse(Jsoup.parse(refused.asString()).select("#show").hasAttr("checked"));
        assertTrue(student.get(address).asString().contains("The class sees you as Ali V."));
    }

    @Test
    void helpsAStudentIntoALostAccountWithALinkShownOnce() {
        Cast.Member student = cast.member(Role.STUDENT);
        long place = classrooms
                .join(student.person(), classroom().code(), "Ali", Membership::hideName)
                .id();
        String member = address + "/members/" + place;

        Document page =
                Jsoup.parse(visitor.send(member + "/password-links", Map.of()).asString());

        String link = page.select(".notice code").text();
        assertTrue(link.matches("http://localhost:\\d+/new-password/\\S+"), link);
        assertEquals(200, new Visitor().get(link.replaceFirst(".*(?=/new)", "")).statusCode());
        assertTrue(page(member).select(".notice code").isEmpty());
    }

    @Test
    void makesNoLinkForGuestsColleaguesAndWhoWasRemoved() {
        Cast.Member colleague = cast.member(Role.TEACHER);
        Cast.Member student = cast.member(Role.STUDENT);
        long guests = join("Guli").id();
        long colleagues = classrooms
                .join(colleague.person(), classroom().code(), "Vali", Membership::hideName)
                .id();
        long removed = classrooms
                .join(student.person(), classroom().code(), "Ali", Membership::hideName)
                .id();
        visitor.send(address + "/members/" + removed + "/removals", Map.of());

        for (long place : List.of(guests, colleagues, removed)) {
            String member = address + "/members/" + place;
            assertTrue(page(member).select("#password").isEmpty());
            assertEquals(404, visitor.send(member + "/password-links", Map.of()).statusCode());
        }
    }

    private Membership join(String name) {
        return classrooms.join(cast.somebody(), classroom().code(), name, Membership::hideName);
    }

    private Classroom classroom() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Classroom.taughtBy(teacher.person()).get(0));
    }

    private Document page(String path) {
        return Jsoup.parse(visitor.get(path).asString());
    }
}
