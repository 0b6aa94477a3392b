package tarozi.leaderboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.account.Role;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.Player;
import tarozi.live.game.Phase;
import tarozi.quiz.AQuiz;

@QuarkusTest
class GameBoardResourceTest {
    private static final Optional<String> RIGHT = Optional.empty();
    private static final Optional<String> WRONG = Optional.of("1");

    @Inject
    AGame a;

    @Inject
    Cast cast;

    private Member teacher;
    private Game game;
    private final List<Member> members = new ArrayList<>();
    private final List<Player> players = new ArrayList<>();

    /** Five players; the first two have both questions right, the others the first one. */
    @BeforeEach
    void play() {
        teacher = cast.member(Role.TEACHER);
        game = a.of(teacher.person(), AQuiz.content());
        for (int at = 0; at < 5; at++) {
            members.add(cast.member(at == 1 ? Role.GUEST : Role.STUDENT));
            players.add(a.join(game, members.get(at).person(), "Player " + (at + 1)));
            a.answer(game, players.get(at), 1, RIGHT, 5);
            a.answer(game, players.get(at), 2, at < 2 ? RIGHT : WRONG, 5);
        }
        a.stand(game, Phase.ENDED, 2);
    }

    @Test
    void showsPlayersWhoLeadsUnderTheNamesOfTheGame() {
        var rows = page(members.get(0)).select("table.board tbody tr");
        assertEquals(
                List.of("Player 1 you", "Player 2", "Player 3", "Player 4"),
                rows.select("th").eachText());
        assertEquals("20", rows.get(0).select("td").get(1).text());
        assertEquals("Player 1 you", page(members.get(0)).select("tr.me th").text());
    }

    @Test
    void letsEqualsShareARank() {
        var ranks = page(teacher).select("table.board tbody td:first-child").eachText();
        assertEquals(List.of("1", "1", "3", "3"), ranks);
    }

    @Test
    void showsTheLastPlaceToNobodyButWhoeverHasIt() {
        assertFalse(page(teacher).text().contains("Player 5"));
        assertFalse(page(members.get(3)).text().contains("Player 5"));
        assertEquals("Player 5 you", page(members.get(4)).select("tr.me th").text());
    }

    @Test
    void tellsPlayersNothingWhileAQuestionIsAsked() {
        a.stand(game, Phase.OPEN, 2);
        assertTrue(page(members.get(0)).select("table.board").isEmpty());
        assertEquals(
                "10",
                page(teacher)
                        .select("table.board tbody td:nth-child(3)")
                        .first()
                        .text());
    }

    @Test
    void leavesOutWhoHadToGo() {
        a.remove(game, players.get(0));
        assertFalse(page(teacher).text().contains("Player 1"));
        assertEquals(404, members.get(0).visitor().get(address()).statusCode());
    }

    @Test
    void isForThosePlayingAndTheHostAlone() {
        for (var stranger : List.of(cast.member(Role.TEACHER), cast.member(Role.STUDENT))) {
            assertEquals(404, stranger.visitor().get(address()).statusCode());
            assertEquals(404, stranger.visitor().get("/live/222222/board").statusCode());
        }
    }

    private Document page(Member member) {
        var response = member.visitor().get(address());
        assertEquals(200, response.statusCode());
        return Jsoup.parse(response.asString());
    }

    private String address() {
        return "/live/" + game.code().letters() + "/board";
    }
}
