package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.Hall;
import tarozi.live.Player;
import tarozi.live.Players;
import tarozi.live.game.Phase;
import tarozi.quiz.AQuiz;

@QuarkusTest
class ReviewResourceTest {
    @Inject
    AGame a;

    @Inject
    Cast cast;

    @Inject
    Hall hall;

    @Inject
    Players players;

    private Game game;
    private Player player;
    private Visitor visitor;
    private String live;

    /** The first question right, the second wrong. */
    @BeforeEach
    void play() {
        game = a.of(cast.member(Role.TEACHER).person(), AQuiz.content());
        var member = cast.member(Role.GUEST);
        player = a.join(game, member.person(), "Zuhra");
        visitor = member.visitor();
        live = "/live/" + game.code().letters();
        a.answer(game, player, 1, Optional.empty(), 5);
        a.answer(game, player, 2, Optional.of("1"), 5);
    }

    @Test
    void showsEveryRoundWithWhatBecameOfIt() {
        a.stand(game, Phase.ENDED, 2);
        var page = page("/review");
        assertEquals(
                List.of("Right!", "Not right"), page.select(".skill .state").eachText());
        assertEquals(
                List.of("/practice/lstm-breakdown?level=2"),
                page.select(".card .skills a").eachAttr("href"));
    }

    @Test
    void showsARoundWithTheRightNumberAndWhy() {
        a.stand(game, Phase.ENDED, 2);
        var truth = a.question(game, player, 1).fields().get(0).asked().truth().toString();
        var page = page("/rounds/1");
        assertEquals("Right!", page.select(".verdict h2").text());
        assertTrue(page.select(".terms tfoot").text().replaceAll("\\D", "").equals(truth));
        assertEquals(1, page.select(".area svg[role=img]").size());
        assertTrue(page.select("main .actions a").eachAttr("href").contains(live + "/rounds/2"));
        assertTrue(page("/rounds/2")
                .select("main .actions a")
                .eachAttr("href")
                .contains("/practice/lstm-breakdown?level=2"));
    }

    @Test
    void showsNothingOfARoundThatIsNotOver() {
        a.stand(game, Phase.OPEN, 2);
        assertEquals(1, page("/review").select("ol .skill").size());
        assertEquals(200, visitor.get(live + "/rounds/1").statusCode());
        for (int round : new int[] {-1, 0, 2, 3}) {
            assertEquals(404, visitor.get(live + "/rounds/" + round).statusCode());
        }
    }

    @Test
    void leavesOutARoundThatWasSkipped() {
        a.stand(game, Phase.ENDED, 2, 1);
        assertEquals(1, page("/review").select("ol .skill").size());
        assertEquals(404, visitor.get(live + "/rounds/1").statusCode());
    }

    @Test
    void isForPlayersOfTheGameAlone() {
        a.stand(game, Phase.ENDED, 2);
        for (var path : new String[] {"/review", "/rounds/1"}) {
            assertEquals(404, new Visitor().get(live + path).statusCode());
            assertEquals(
                    404, cast.member(Role.STUDENT).visitor().get(live + path).statusCode());
            assertEquals(404, new Visitor().get("/live/ZZZZZZ" + path).statusCode());
        }
        players.remove(hall.table(game.code()).orElseThrow(), player.id());
        assertEquals(404, visitor.get(live + "/review").statusCode());
    }

    @Test
    void showsEachPlayerTheirOwnNumbers() {
        var other = cast.member(Role.STUDENT);
        a.join(game, other.person(), "Tohir");
        a.stand(game, Phase.ENDED, 2);
        var mine = page("/rounds/1").select(".terms tfoot").text();
        var theirs = Jsoup.parse(other.visitor().get(live + "/rounds/1").asString())
                .select(".terms tfoot")
                .text();
        assertFalse(mine.isEmpty() || mine.equals(theirs), mine);
    }

    private Document page(String path) {
        var answer = visitor.get(live + path);
        assertEquals(200, answer.statusCode());
        return Jsoup.parse(answer.asString());
    }
}
