package tarozi.assignment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempts;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;

/** Who gets which answer where. To guests a page is 303, the way to sign in, and a form 403, with what was typed. */
@QuarkusTest
class AccessTest {
    private static final List<String> TEACHERS_PAGES = List.of("", "/preview");
    private static final List<String> TEACHERS_FORMS = List.of("/deadlines", "/extensions", "/closings", "/reopenings");
    private static final List<String> STUDENTS_PAGES = List.of("/work", "/work/1");
    private static final List<String> STUDENTS_FORMS =
            List.of("/work/attempts", "/work/submissions", "/work/1/answers", "/work/1/drafts");
    private static final Map<String, String> FIELDS = Map.of(
            "attempt",
            "1",
            "answer",
            "7",
            "submission",
            "00000000-0000-4000-8000-000000000001",
            "due",
            "x",
            "until",
            "x");

    @Inject
    AnAssignment an;

    @Inject
    Attempts attempts;

    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private Assignment set;

    @BeforeEach
    void gatherPeople() {
        var teacher = cast.member(Role.TEACHER);
        var member = cast.member(Role.STUDENT);
        var guest = cast.member(Role.GUEST);
        var removed = cast.member(Role.STUDENT);
        var classroom = an.classOf(teacher.person(), member.person(), guest.person(), removed.person());
        set = an.forClass(teacher.person(), classroom);
        List.of(member, guest, removed).forEach(it -> attempts.begin(it.person(), set, "Ali"));
        classrooms.changeMember(teacher.person(), classroom.id(), membership(classroom, removed), Membership::remove);
        people.put("teacher", teacher.visitor());
        people.put("another teacher", cast.member(Role.TEACHER).visitor());
        people.put("member", member.visitor());
        people.put("guest in the class", guest.visitor());
        people.put("removed", removed.visitor());
        people.put("another student", cast.member(Role.STUDENT).visitor());
        people.put("another guest", cast.member(Role.GUEST).visitor());
        people.put("nobody", new Visitor());
    }

    private static long membership(Classroom classroom, Member member) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Membership.of(member.person(), classroom).orElseThrow().id());
    }

    @Test
    void letsEverybodyDoWhatIsTheirsAndNoMore() {
        //                            teacher's pages and forms, student's pages and forms
        expect("teacher", 200, 422, 404, 404);
        expect("another teacher", 404, 404, 404, 404);
        expect("member", 303, 404, 200, 303);
        expect("guest in the class", 303, 403, 200, 303);
        expect("removed", 303, 404, 200, 303);
        expect("another student", 404, 404, 404, 404);
        expect("another guest", 303, 403, 303, 403);
        expect("nobody", 303, 403, 303, 403);
    }

    @Test
    void answersTheSameForWhatIsForeignAndWhatIsMissing() {
        for (var who : List.of("another teacher", "another student", "another guest", "nobody")) {
            var visitor = people.get(who);
            visitor.get("/assignments");
            for (var page : TEACHERS_PAGES) {
                assertEquals(
                        visitor.get("/assignments/9999999" + page).statusCode(),
                        visitor.get(address(page)).statusCode(),
                        who + page);
            }
            for (var page : STUDENTS_PAGES) {
                assertEquals(
                        visitor.get("/assignments/9999999" + page).statusCode(),
                        visitor.get(address(page)).statusCode(),
                        who + page);
            }
        }
    }

    @Test
    void letsOnlyTeachersGiveQuizzes() {
        assertEquals(200, people.get("teacher").get("/assignments/new").statusCode());
        assertEquals(403, people.get("member").get("/assignments/new").statusCode());
        var sent = people.get("nobody").get("/assignments/new");
        assertEquals(303, sent.statusCode());
        assertEquals(true, sent.header("Location").endsWith("/sign-in?to=%2Fassignments%2Fnew"));
    }

    @Test
    void knowsNoAddressThatDoesNotExist() {
        for (var path : List.of(
                "/a/22222222",
                "/a/nonsense",
                "/assignments/x",
                address("/work/0"),
                address("/work/3"),
                address("/work/x"),
                address("/work?attempt=2"),
                address("/work/1?attempt=9"))) {
            assertEquals(404, people.get("member").get(path).statusCode(), path);
        }
    }

    private void expect(String who, int teachersPage, int teachersForm, int studentsPage, int studentsForm) {
        var visitor = people.get(who);
        token(visitor);
        assertEquals(teachersPage, visitor.get(address("")).statusCode(), who);
        assertEquals(teachersForm, send(visitor, "/deadlines"), who);
        assertEquals(teachersForm, send(visitor, "/extensions"), who);
        if (teachersForm != 422) {
            TEACHERS_FORMS.forEach(form -> assertEquals(teachersForm, send(visitor, form), who + form));
        }
        if (teachersPage != 303 || studentsPage == 303) {
            assertEquals(teachersPage, visitor.get(address("/preview")).statusCode(), who);
        }
        STUDENTS_PAGES.forEach(
                page -> assertEquals(studentsPage, visitor.get(address(page)).statusCode(), who + page));
        STUDENTS_FORMS.forEach(form -> assertEquals(studentsForm, send(visitor, form), who + form));
    }

    /** Any page with a form has the token that all forms need. */
    private static void token(Visitor visitor) {
        visitor.get("/");
    }

    private int send(Visitor visitor, String form) {
        return visitor.send(address(form), FIELDS).statusCode();
    }

    private String address(String page) {
        return "/assignments/" + set.id() + page;
    }
}
