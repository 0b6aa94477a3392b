package tarozi.leaderboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.TestClock;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Attempts;
import tarozi.assignment.Attempts.Slot;

@QuarkusTest
class AssignmentBoardResourceTest {
    private static final Duration LATER = Duration.ofDays(2);

    @Inject
    AnAssignment an;

    @Inject
    Attempts attempts;

    @Inject
    TestClock clock;

    @Inject
    Cast cast;

    private Member teacher;
    private Member first;
    private Member second;
    private Assignment set;

    /** Both answer the first question rightly, one a minute after the other. */
    @BeforeEach
    void workOnAnAssignment() {
        clock.set(Instant.parse("2050-03-01T08:00:00Z"));
        teacher = cast.member(Role.TEACHER);
        first = cast.member(Role.STUDENT);
        second = cast.member(Role.STUDENT);
        var group = an.classOf(teacher.person(), first.person(), second.person());
        set = an.forClass(teacher.person(), group);
        answer(first);
        clock.advance(Duration.ofMinutes(1));
        answer(second);
        submit(first);
        submit(second);
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @Test
    void tellsNobodyWhoLeadsBeforeItIsOver() {
        assertTrue(page(teacher).select("table.board").isEmpty());
        assertTrue(page(first).select("table.board").isEmpty());
    }

    @Test
    void putsTheEarlierFirstWherePointsAreEqual() {
        clock.advance(LATER);
        var rows = page(teacher).select("table.board tbody tr");
        assertEquals(2, rows.size());
        assertTrue(
                rows.get(0).text().contains(first.person().pseudonym()),
                rows.get(0).text());
        assertEquals("10", rows.get(0).select("td.count").get(1).text());
    }

    /** The marks would tell whether to ask for more time. */
    @Test
    void tellsNothingOfWhoHasNotSeenTheMarksYet() {
        var third = cast.member(Role.STUDENT);
        set = an.byLink(teacher.person());
        answer(third);
        clock.advance(LATER);
        assertTrue(page(teacher).select("table.board").isEmpty());
        submit(third);
        assertEquals(1, page(third).select("table.board tr.me").size());
    }

    @Test
    void leadsThoseWhoTookPartToTheBoardOfTheQuiz() {
        var idle = cast.member(Role.STUDENT);
        set = an.forClass(teacher.person(), an.classOf(teacher.person(), first.person(), idle.person()));
        answer(first);
        var link = "main a[href='/quizzes/" + set.quizId() + "/board']";
        assertEquals(1, page(teacher).select(link).size());
        assertEquals(1, page(first).select(link).size());
        assertEquals(0, page(idle).select(link).size());
    }

    @Test
    void isForWhoeverGotItAlone() {
        clock.advance(LATER);
        for (var stranger : List.of(cast.member(Role.TEACHER), cast.member(Role.STUDENT))) {
            assertEquals(404, stranger.visitor().get(address()).statusCode());
            assertEquals(
                    404, stranger.visitor().get("/assignments/987654321/board").statusCode());
        }
        assertFalse(page(second).select("tr.me").isEmpty());
    }

    private void answer(Member student) {
        attempts.begin(student.person(), set, student.person().pseudonym());
        var item = AttemptItem.in(set).stream()
                .filter(it -> it.attempt().person().id() == student.person().id())
                .findFirst()
                .orElseThrow();
        var truth = item.question().fields().get(0).asked().truth().toString();
        attempts.answer(student.person(), set, new Slot(1, 1), UUID.randomUUID(), List.of(truth), clock.instant());
    }

    private void submit(Member student) {
        attempts.submit(student.person(), set, 1);
    }

    private Document page(Member member) {
        var response = member.visitor().get(address());
        assertEquals(200, response.statusCode());
        return Jsoup.parse(response.asString());
    }

    private String address() {
        return "/assignments/" + set.id() + "/board";
    }
}
