package tarozi.leaderboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.TestClock;
import tarozi.account.Role;
import tarozi.answer.AnAnswer;
import tarozi.answer.Ledger;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;

@QuarkusTest
class ClassBoardResourceTest {
    @Inject
    Classrooms classrooms;

    @Inject
    Ledger ledger;

    @Inject
    TestClock clock;

    @Inject
    Cast cast;

    private final String[] names = {"Ali", "Vali", "Guli"};
    private final Member[] members = new Member[names.length];
    private Member teacher;
    private Classroom classroom;

    /** Ali shows his name and leads, Vali hides his, and Guli has no points yet. */
    @BeforeEach
    void fillAClass() {
        clock.set(Instant.parse("2050-01-05T12:00:00Z"));
        teacher = cast.member(Role.TEACHER);
        classroom = classrooms.open(teacher.person(), "Deep learning");
        for (int n = 0; n < names.length; n++) {
            members[n] = cast.member(Role.STUDENT);
            classrooms.join(
                    members[n].person(),
                    classroom.code(),
                    names[n],
                    n == 0 ? Membership::showName : Membership::hideName);
        }
        answer(members[0], 3);
        answer(members[1], 2);
        answer(cast.member(Role.STUDENT), 5);
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void ranksTheMembersAloneAndByPseudonymAtFirst() {
        assertEquals(
                List.of("1 " + pseudonym(0) + " 35 1", "2 " + pseudonym(1) + " 20 1"), rows(board(members[2], "")));
    }

    @Test
    void showsANameWhereTeacherAndMemberBothAllowIt() {
        letNamesShow();

        assertEquals(List.of("1 Ali 35 1", "2 " + pseudonym(1) + " 20 1"), rows(board(members[2], "")));
    }

    @Test
    void showsOneselfByNameWhateverTheOthersSee() {
        assertEquals(
                "1 Ali " + pseudonym(0) + " you 35 1",
                rows(board(members[0], "")).get(0));
        letNamesShow();
        assertEquals("1 Ali you 35 1", rows(board(members[0], "")).get(0));
        assertEquals(
                "2 Vali " + pseudonym(1) + " you 20 1",
                rows(board(members[1], "")).get(1));
    }

    @Test
    void showsTheTeacherNamesAndPseudonyms() {
        assertEquals(
                List.of("1 Ali " + pseudonym(0) + " 35 1", "2 Vali " + pseudonym(1) + " 20 1"),
                rows(board(teacher, "")));
    }

    @Test
    void invitesMembersWithoutPoints() {
        assertTrue(board(members[2], "").text().contains("Answer a question in practice, and you stand here too."));
        assertFalse(board(members[0], "").text().contains("Answer a question"));
        assertFalse(board(teacher, "").text().contains("Answer a question"));
    }

    @Test
    void countsThisWeekOrAllTime() {
        clock.advance(Duration.ofDays(7));

        assertEquals(List.of(), rows(board(members[2], "")));
        assertEquals(2, rows(board(members[2], "?period=all")).size());
    }

    @Test
    void leavesOutWhoHasLeftOrWasRemoved() {
        classrooms.changeOwn(members[0].person(), classroom.id(), Membership::leave);

        assertEquals(List.of("1 Vali " + pseudonym(1) + " 20 1"), rows(board(teacher, "")));
    }

    @Test
    void explainsAPeriodThatMakesNoSense() {
        assertEquals(400, teacher.visitor().get(address() + "?period=year").statusCode());
    }

    private void letNamesShow() {
        classrooms.change(teacher.person(), classroom.id(), (it, now) -> it.letNamesShow());
    }

    private void answer(Member member, int level) {
        ledger.append(AnAnswer.right().in("lstm-total", level).by(member.person()));
    }

    private String pseudonym(int n) {
        return members[n].person().pseudonym();
    }

    private String address() {
        return "/classes/" + classroom.id() + "/board";
    }

    private Document board(Member viewer, String query) {
        return Jsoup.parse(viewer.visitor().get(address() + query).asString());
    }

    private static List<String> rows(Document page) {
        return page.select("table.board tbody tr:not(.gap)").eachText();
    }
}
