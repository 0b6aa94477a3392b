package tarozi.classroom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;

/** Who may see and do what with whose class. What is not there and what is another's look the same. */
@QuarkusTest
class ClassroomVisibilityTest {
    private static final long NOWHERE = 999_999_999;
    private static final List<String> TEACHERS_ACTIONS = List.of(
            "settings",
            "codes",
            "archivings",
            "restorations",
            "members/{m}/names",
            "members/{m}/removals",
            "members/{m}/readmissions",
            "members/{m}/password-links");
    private static final List<String> MEMBERS_ACTIONS = List.of("membership", "membership/departures");
    private static final Map<String, String> FORM = Map.of("name", "A new name");

    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    private Cast.Member teacher;
    private Cast.Member member;
    private Cast.Member removed;
    private Classroom classroom;
    private Classroom elsewhere;
    private long place;
    private long removedPlace;

    @BeforeEach
    void fillAClass() {
        teacher = cast.member(Role.TEACHER);
        member = cast.member(Role.STUDENT);
        removed = cast.member(Role.STUDENT);
        classroom = classrooms.open(teacher.person(), "Deep learning");
        elsewhere = classrooms.open(cast.member(Role.TEACHER).person(), "Elsewhere");
        place = classrooms
                .join(member.person(), classroom.code(), "Ali", Membership::hideName)
                .id();
        removedPlace = classrooms
                .join(removed.person(), classroom.code(), "Vali", Membership::hideName)
                .id();
        classrooms.changeMember(teacher.person(), classroom.id(), removedPlace, Membership::remove);
    }

    @Test
    void isOpenToItsTeacher() {
        Visitor visitor = teacher.visitor();

        assertTrue(visitor.get(page()).asString().contains(classroom.code().shown()));
        assertEquals(200, visitor.get(page() + "/board").statusCode());
        assertEquals(200, visitor.get(page() + "/members/" + place).statusCode());
        assertEquals(200, visitor.get(page() + "/members/" + removedPlace).statusCode());
        for (String action : TEACHERS_ACTIONS.subList(0, TEACHERS_ACTIONS.size() - 1)) {
            assertEquals(303, act(visitor, classroom.id(), action).statusCode(), action);
        }
        for (String action : MEMBERS_ACTIONS) {
            assertEquals(404, act(visitor, classroom.id(), action).statusCode(), action);
        }
    }

    @Test
    void isOpenToItsMembersButNotInTheirHands() {
        Visitor visitor = member.visitor();

        String seen = visitor.get(page()).asString();
        assertTrue(seen.contains("Your name in this class"));
        assertTrue(!seen.contains(classroom.code().shown()) && !seen.contains("Vali"), seen);
        assertEquals(200, visitor.get(page() + "/board").statusCode());
        assertEquals(404, visitor.get(page() + "/members/" + place).statusCode());
        for (String action : TEACHERS_ACTIONS) {
            assertEquals(404, act(visitor, classroom.id(), action).statusCode(), action);
        }
        for (String action : MEMBERS_ACTIONS) {
            assertEquals(303, act(visitor, classroom.id(), action).statusCode(), action);
        }
        assertEquals(404, visitor.get(page()).statusCode());
    }

    @Test
    void isOpenToAGuestWhoIsIn() {
        Cast.Member guest = cast.member(Role.GUEST);
        classrooms.join(guest.person(), classroom.code(), "Guli", Membership::hideName);
        Visitor visitor = guest.visitor();

        assertTrue(visitor.get(page()).asString().contains("Guli"));
        assertEquals(200, visitor.get(page() + "/board").statusCode());
        assertSentToSignIn(visitor.get(page() + "/members/" + place));
        for (String action : TEACHERS_ACTIONS) {
            assertToldToSignIn(act(visitor, classroom.id(), action));
        }
        assertEquals(303, act(visitor, classroom.id(), "membership").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEACHER", "ADMINISTRATOR", "STUDENT"})
    void isNotThereForAnybodyElse(Role role) {
        assertNotThere(cast.member(role).visitor());
    }

    @Test
    void isNotThereForWhoWasRemoved() {
        assertNotThere(removed.visitor());
    }

    private void assertNotThere(Visitor visitor) {
        for (String page : List.of("", "/board", "/members/" + place, "/members/" + removedPlace)) {
            assertSame404(visitor.get(page() + page), visitor.get("/classes/" + NOWHERE + page));
        }
        for (String action : TEACHERS_ACTIONS) {
            assertSame404(act(visitor, classroom.id(), action), act(visitor, NOWHERE, action));
        }
        for (String action : MEMBERS_ACTIONS) {
            assertSame404(act(visitor, classroom.id(), action), act(visitor, NOWHERE, action));
        }
    }

    @Test
    void asksGuestsToSignInWhetherItIsThereOrNot() {
        Visitor visitor = cast.member(Role.GUEST).visitor();
        for (long id : List.of(classroom.id(), NOWHERE)) {
            for (String page : List.of("", "/board", "/members/" + place)) {
                assertSentToSignIn(visitor.get("/classes/" + id + page));
            }
            for (String action : TEACHERS_ACTIONS) {
                assertToldToSignIn(act(visitor, id, action));
            }
            for (String action : MEMBERS_ACTIONS) {
                assertEquals(404, act(visitor, id, action).statusCode(), action);
            }
        }
    }

    @Test
    void showsAStrangerTheWayBackFromSigningIn() {
        String address = new Visitor().get(page()).header("Location");

        assertTrue(address.endsWith("/sign-in?to=%2Fclasses%2F" + classroom.id()), address);
    }

    @Test
    void reachesNoMemberThroughAnotherClass() {
        Classroom another = classrooms.open(teacher.person(), "Another");
        Visitor visitor = teacher.visitor();

        assertEquals(
                404,
                visitor.get("/classes/" + another.id() + "/members/" + place).statusCode());
        assertEquals(404, act(visitor, another.id(), "members/{m}/removals").statusCode());
    }

    @Test
    void isOpenedByTeachersOnly() {
        Visitor student = cast.member(Role.STUDENT).visitor();
        student.get("/classes/join/" + classroom.code().shown());
        assertEquals(403, student.send("/classes", FORM).statusCode());

        Visitor guest = new Visitor();
        guest.get("/classes/join/" + classroom.code().shown());
        assertToldToSignIn(guest.send("/classes", FORM));
    }

    /** Everybody holds the token of a form, so that only the rules of classes can refuse. */
    private Response act(Visitor visitor, long id, String action) {
        visitor.get("/classes/join/" + elsewhere.code().shown());
        return visitor.send("/classes/" + id + "/" + action.replace("{m}", String.valueOf(place)), FORM);
    }

    private String page() {
        return "/classes/" + classroom.id();
    }

    private static void assertSame404(Response one, Response other) {
        assertEquals(404, one.statusCode());
        assertEquals(404, other.statusCode());
        assertEquals(comparable(one), comparable(other));
    }

    /** Without the addresses in the links to other languages. */
    private static String comparable(Response response) {
        return response.asString().replaceAll("to=[^\"]*", "");
    }

    /** A form is kept, to be sent again after signing in. */
    private static void assertToldToSignIn(Response response) {
        assertEquals(403, response.statusCode());
        assertTrue(response.asString().contains("A new name"), response.asString());
    }

    private static void assertSentToSignIn(Response response) {
        assertEquals(303, response.statusCode());
        assertTrue(response.header("Location").contains("/sign-in"), response.header("Location"));
    }
}
