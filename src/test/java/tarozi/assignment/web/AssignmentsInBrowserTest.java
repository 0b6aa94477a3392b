package tarozi.assignment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.TestClock;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.assignment.Assignments;
import tarozi.assignment.Attempts;
import tarozi.assignment.Attempts.Slot;
import tarozi.assignment.Feedback;

@QuarkusTest
class AssignmentsInBrowserTest {

    @Inject
    AnAssignment an;

    @Inject
    Assignments assignments;

    @Inject
    Attempts attempts;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    private Member teacher;
    private Member student;

    @BeforeEach
    void gatherPeople() {
        teacher = cast.member(Role.TEACHER);
        student = cast.member(Role.GUEST);
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitsAndIsAccessibleForAStudentHoweverLookedAt(Look look) {
        var waiting = an.byLink(teacher.person());
        try (Tab tab = tab(look, student)) {
            check(tab, "door", "/a/" + waiting.link());
            begin(waiting, "7", "98816");
            check(tab, "overview", work(waiting));
            check(tab, "saved", work(waiting) + "/1");
            var explained = an.byLink(teacher.person(), Feedback.AT_ONCE, 3);
            begin(explained, "7");
            attempts.submit(student.person(), explained, 1);
            check(tab, "score", work(explained));
            check(tab, "review", work(explained) + "/1");
            check(tab, "list", "/assignments");
            clock.set(waiting.dueAt().plusSeconds(75));
            check(tab, "overdue", work(waiting));
        }
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitsAndIsAccessibleForATeacherHoweverLookedAt(Look look) {
        var classroom = an.classOf(teacher.person(), student.person(), cast.somebody(), cast.somebody());
        var set = an.forClass(teacher.person(), classroom);
        begin(set, "7");
        try (Tab tab = tab(look, teacher)) {
            check(tab, "teachers-list", "/assignments");
            check(tab, "choice", "/assignments/new");
            check(tab, "plan", "/assignments/new?quiz=" + set.quizId());
            check(tab, "preview", "/assignments/" + set.id() + "/preview");
            clock.set(set.dueAt().plus(Duration.ofMinutes(3)));
            attempts.answer(
                    student.person(), set, new Slot(1, 2), UUID.randomUUID(), List.of("1", "2", "3"), clock.instant());
            assignments.extend(
                    teacher.person(),
                    set.id(),
                    student.person().id(),
                    set.dueAt().plusSeconds(60));
            check(tab, "teachers-page", "/assignments/" + set.id());
            tab.click("main td a");
            check(tab, "withdrawal", tab.page().url());
            tab.click("main form button");
            assertEquals(0, tab.page().locator("main td a").count());
            tab.page().locator("#title").fill(" ");
            tab.click("form[action$='titles'] button");
            tab.assertAccessible();
            attempts.submit(student.person(), set, 1);
            check(tab, "quiz", "/quizzes/" + set.quizId());
            check(tab, "quiz-board", "/quizzes/" + set.quizId() + "/board");
        }
    }

    @Test
    void worksWithTheKeyboardAloneAndWithoutScripts() {
        var set = an.byLink(teacher.person());
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/a/" + set.link());
            tab.page().locator("#name").focus();
            tab.page().keyboard().type("Ali Valiyev");
            tab.press("Enter");
            tab.page().locator("main .button").focus();
            tab.press("Enter");
            tab.page().locator("input[name=answer]").focus();
            tab.page().keyboard().type("98 816");
            tab.press("Enter");
            assertTrue(tab.page().locator(".notice").innerText().contains("98,816"));
        }
    }

    private static Tab tab(Look look, Member member) {
        Tab tab = Browser.open(look);
        tab.carry("tarozi", member.token().value());
        return tab;
    }

    private static void check(Tab tab, String name, String path) {
        tab.visit(path);
        tab.check("assignment-" + name);
    }

    private void begin(Assignment set, String... answers) {
        attempts.begin(student.person(), set, "Ali Valiyev");
        for (var answer : answers) {
            attempts.answer(student.person(), set, new Slot(1, 1), UUID.randomUUID(), List.of(answer), clock.instant());
        }
    }

    private static String work(Assignment set) {
        return "/assignments/" + set.id() + "/work";
    }
}
