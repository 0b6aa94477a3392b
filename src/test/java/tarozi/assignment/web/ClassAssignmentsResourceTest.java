package tarozi.assignment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.TestClock;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.assignment.Assignments;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;

@QuarkusTest
class ClassAssignmentsResourceTest {
    @Inject
    AnAssignment an;

    @Inject
    Assignments assignments;

    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    private Member teacher;
    private Member member;
    private Classroom classroom;

    @BeforeEach
    void openAClass() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        teacher = cast.member(Role.TEACHER);
        member = cast.member(Role.STUDENT);
        classroom = an.classOf(teacher.person(), member.person());
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @Test
    void listsWhatThisClassWasGivenAndNothingElse() {
        var set = given("Gates");
        an.forClass(teacher.person(), an.classOf(teacher.person(), member.person()));
        var linked = an.byLink(teacher.person());
        new Learner(member.visitor(), linked).enters("Ali");

        assertEquals(List.of("/assignments/" + set.id()), links(page(teacher)));
        assertEquals(List.of("/assignments/" + set.id() + "/work"), links(page(member)));
        assertTrue(page(member).select("main").text().contains("Not begun"));
        assertTrue(page(teacher).select("main").text().contains("In all: 1."));
    }

    @Test
    void putsWhatIsToDoBeforeWhatIsOver() {
        given("Over");
        clock.advance(Duration.ofDays(2));
        given("To do");

        assertEquals(List.of("To do", "Over"), page(member).select(".skills a").eachText());
    }

    @Test
    void offersTheTeacherToGiveAnotherWhileTheClassGoesOn() {
        var offer = "main a[href='/assignments/new?class=" + classroom.id() + "']";
        assertEquals(1, page(teacher).select(offer).size());
        assertEquals(0, page(member).select(offer).size());
        assertTrue(page(member).select("main").text().contains("This class has no assignments yet"));

        classrooms.change(teacher.person(), classroom.id(), Classroom::archive);
        assertEquals(0, page(teacher).select(offer).size());
    }

    @Test
    void isForTheClassAndItsTeacher() {
        for (var stranger : List.of(cast.member(Role.TEACHER), cast.member(Role.STUDENT))) {
            assertEquals(404, stranger.visitor().get(address()).statusCode());
        }
        var sent = new Visitor().get(address());
        assertEquals(303, sent.statusCode());
        assertTrue(sent.header("Location").endsWith("/sign-in?to=" + address().replace("/", "%2F")));
    }

    /** From the link of an assignment through the door of its class, and back. */
    @Test
    void leadsWhoJoinsByTheLinkOfAnAssignmentBackToItsWork() {
        var set = given("Gates");
        var guest = new Visitor();
        var link = "/a/" + set.link();
        var form = Jsoup.parse(guest.get(link).asString()).select("form[action='/classes/join']");
        assertEquals(link, form.select("input[name=to]").val());

        var found = guest.get("/classes/join?code=" + classroom.code().letters() + "&to=" + link);
        var door = path(found.header("Location"));
        assertTrue(door.startsWith("/classes/join/"), door);
        assertEquals(
                link,
                Jsoup.parse(guest.get(door).asString())
                        .select("main input[name=to]")
                        .val());
        var refused = guest.send(door.replaceFirst("\\?.*", "") + "/memberships", Map.of("name", "A", "to", link));
        assertEquals(
                link,
                Jsoup.parse(refused.asString()).select("main input[name=to]").val());
        var joined = guest.send(door.replaceFirst("\\?.*", "") + "/memberships", Map.of("name", "Guli", "to", link));
        assertEquals(link, path(joined.header("Location")));
        assertEquals("/assignments/" + set.id() + "/work", path(guest.get(link).header("Location")));
    }

    @Test
    void leadsNobodyToAnotherSiteFromTheDoor() {
        var guest = new Visitor();
        var door = "/classes/join/" + classroom.code().shown();
        guest.get(door + "?to=https://elsewhere.example/");
        var joined = guest.send(door + "/memberships", Map.of("name", "Guli", "to", "https://elsewhere.example/"));
        assertEquals("/classes/" + classroom.id(), path(joined.header("Location")));
    }

    private Assignment given(String title) {
        var set = an.forClass(teacher.person(), classroom);
        assignments.change(teacher.person(), set.id(), (it, now) -> it.rename(title));
        return set;
    }

    private static List<String> links(Document page) {
        return page.select(".skills a").eachAttr("href");
    }

    /** As a visitor asks for it, who encodes it anew. */
    private static String path(String location) {
        return URLDecoder.decode(location.replaceFirst("^https?://[^/]+", ""), StandardCharsets.UTF_8);
    }

    private Document page(Member viewer) {
        var response = viewer.visitor().get(address());
        assertEquals(200, response.statusCode());
        return Jsoup.parse(response.asString());
    }

    private String address() {
        return "/classes/" + classroom.id() + "/assignments";
    }
}
