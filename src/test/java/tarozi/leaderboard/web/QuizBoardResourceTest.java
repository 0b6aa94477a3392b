package tarozi.leaderboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.TestClock;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.assignment.Assignments;
import tarozi.assignment.Feedback;
import tarozi.assignment.Plan;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;
import tarozi.report.Homework;

/** One quiz, given to two classes for a day: Ali and Vali are in the first, Guli is in the second. */
@QuarkusTest
class QuizBoardResourceTest {
    private static final int RIGHT = -1;
    private static final int WRONG = 0;
    private static final Duration LATER = Duration.ofDays(2);

    @Inject
    AnAssignment an;

    @Inject
    Assignments assignments;

    @Inject
    Classrooms classrooms;

    @Inject
    Homework homework;

    @Inject
    TestClock clock;

    @Inject
    Cast cast;

    private Member teacher;
    private Member ali;
    private Member vali;
    private Member guli;
    private Classroom first;
    private Assignment one;
    private Assignment other;

    @BeforeEach
    void giveAQuizToTwoClasses() {
        clock.set(Instant.parse("2050-03-01T08:00:00Z"));
        teacher = cast.member(Role.TEACHER);
        ali = cast.member(Role.STUDENT);
        vali = cast.member(Role.STUDENT);
        guli = cast.member(Role.STUDENT);
        first = open();
        join(first, ali, "Ali");
        join(first, vali, "Vali");
        one = an.forClass(teacher.person(), first);
        other = again(Optional.of(joined(open(), guli, "Guli")));
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @Test
    void ranksEverybodyByTheirBestAttemptAtAnyAssignmentOfTheQuiz() {
        homework.done(ali.person(), one, "Ali", RIGHT);
        homework.done(guli.person(), other, "Guli", RIGHT, RIGHT);
        clock.advance(LATER);
        assertEquals(List.of("1 Guli " + star(guli) + " 20 2", "2 Ali " + star(ali) + " 10 1"), rows(teacher));

        var third = again(Optional.empty());
        homework.done(ali.person(), third, "Ali", WRONG, RIGHT);
        homework.done(vali.person(), third, "Vali", RIGHT);
        clock.advance(LATER);
        assertEquals(
                List.of("Guli", "Ali", "Vali"),
                rows(teacher).stream().map(row -> row.split(" ")[1]).toList());
    }

    @Test
    void countsAnAssignmentOnlyWhenItIsOverForAll() {
        homework.done(ali.person(), one, "Ali", RIGHT);
        homework.begin(vali.person(), one, "Vali");
        assignments.extend(
                teacher.person(), one.id(), vali.person().id(), one.dueAt().plus(LATER));
        homework.done(guli.person(), other, "Guli", RIGHT);
        assertEquals(List.of(), rows(teacher));

        clock.set(one.dueAt());
        assertEquals(List.of(), rows(ali));
        clock.advance(Duration.ofSeconds(1));
        assertEquals(List.of("1 " + star(guli) + " 10 1"), rows(ali));
        clock.advance(LATER);
        assertEquals(2, rows(ali).size());
    }

    /** The marks would tell whether to ask for more time. */
    @Test
    void tellsNothingOfWhoHasNotSeenTheMarksYet() {
        var attempt = homework.begin(ali.person(), one, "Ali");
        homework.answer(attempt, 1, Homework.right(homework.question(attempt, 1)));
        clock.advance(LATER);
        assertEquals(List.of(), rows(ali));
        assertEquals(List.of(), rows(teacher));

        homework.submit(attempt);
        assertEquals(List.of("1 Ali " + star(ali) + " you 10 1"), rows(ali));
    }

    @Test
    void showsANameToThoseOfTheSameClassWhereBothAllowIt() {
        homework.done(ali.person(), one, "Ali", RIGHT);
        homework.done(vali.person(), one, "Vali", WRONG);
        homework.done(guli.person(), other, "Guli", WRONG);
        clock.advance(LATER);
        assertEquals(List.of("1 " + star(ali) + " 10 1"), rows(vali));

        classrooms.change(teacher.person(), first.id(), (it, now) -> it.letNamesShow());
        assertEquals(List.of("1 Ali 10 1"), rows(vali));
        assertEquals(List.of("1 " + star(ali) + " 10 1"), rows(guli));

        classrooms.changeOwn(vali.person(), first.id(), Membership::leave);
        assertEquals(List.of("1 " + star(ali) + " 10 1"), rows(vali));
        classrooms.changeOwn(ali.person(), first.id(), (it, now) -> it.hideName());
        assertEquals(List.of("1 Ali " + star(ali) + " 10 1"), rows(teacher));
    }

    @Test
    void showsAllTimeFirstAndThisWeekWhenAsked() {
        homework.done(ali.person(), one, "Ali", RIGHT);
        clock.advance(LATER);
        assertEquals(1, rows(ali, "?period=week").size());
        clock.advance(Duration.ofDays(7));
        assertEquals(List.of(), rows(ali, "?period=week"));
        assertEquals(1, rows(ali).size());
    }

    @Test
    void isForItsOwnerAndThoseWhoTookPart() {
        homework.begin(ali.person(), one, "Ali");
        assertEquals(200, status(teacher, one.quizId()));
        assertEquals(200, status(ali, one.quizId()));
        for (var stranger : List.of(vali, cast.member(Role.TEACHER), cast.member(Role.ADMINISTRATOR))) {
            assertEquals(404, status(stranger, one.quizId()));
            assertEquals(404, status(stranger, 987654321));
        }
        assertEquals(303, status(cast.member(Role.GUEST), one.quizId()));
        assertEquals(
                400, ali.visitor().get(address(one.quizId()) + "?period=year").statusCode());
    }

    @Test
    void isReachedFromTheQuizAndFromTheMarksOfOnesWork() {
        homework.done(ali.person(), one, "Ali", RIGHT);
        clock.advance(LATER);
        var link = "main a[href='" + address(one.quizId()) + "']";
        assertEquals(1, page(teacher, "/quizzes/" + one.quizId()).select(link).size());
        var work = "/assignments/" + one.id() + "/work";
        assertEquals(1, page(ali, work).select(link).size());
        assertEquals(
                1,
                page(ali, address(one.quizId()))
                        .select("main a[href='" + work + "']")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"uz, Viktorina yetakchilari", "ru, Лидеры викторины"})
    void speaksOtherLanguages(String language, String title) {
        var page =
                Jsoup.parse(teacher.visitor(language).get(address(one.quizId())).asString());
        assertEquals(title, page.select("h1").text());
    }

    private Classroom open() {
        return classrooms.open(teacher.person(), "Deep learning");
    }

    private void join(Classroom classroom, Member student, String name) {
        classrooms.join(student.person(), classroom.code(), name, Membership::showName);
    }

    private Classroom joined(Classroom classroom, Member student, String name) {
        join(classroom, student, name);
        return classroom;
    }

    private Assignment again(Optional<Classroom> classroom) {
        var now = clock.instant();
        var plan = new Plan(
                one.version(),
                classroom,
                "Gates again",
                now,
                now.plus(Duration.ofDays(1)),
                OptionalInt.of(1),
                Feedback.AFTER_DUE);
        return QuarkusTransaction.requiringNew().call(() -> assignments.set(teacher.person(), plan));
    }

    private static String star(Member student) {
        return student.person().pseudonym();
    }

    private List<String> rows(Member viewer) {
        return rows(viewer, "");
    }

    private List<String> rows(Member viewer, String query) {
        return page(viewer, address(one.quizId()) + query)
                .select("table.board tbody tr:not(.gap)")
                .eachText();
    }

    private static Document page(Member viewer, String path) {
        var response = viewer.visitor().get(path);
        assertTrue(response.statusCode() == 200, path + " is " + response.statusCode());
        return Jsoup.parse(response.asString());
    }

    private static int status(Member viewer, long quiz) {
        return viewer.visitor().get(address(quiz)).statusCode();
    }

    private static String address(long quiz) {
        return "/quizzes/" + quiz + "/board";
    }
}
