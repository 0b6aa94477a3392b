package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.Player;
import tarozi.live.game.Phase;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Numbers;

/** What everybody may see on the wall. */
@QuarkusTest
class WallTest {
    private static final Content SHARED = new Content(
            AQuiz.content().title(),
            AQuiz.content().about(),
            Numbers.SAME,
            AQuiz.content().scoring(),
            AQuiz.content().items());

    @Inject
    AGame a;

    @Inject
    Cast cast;

    private Member host;
    private Visitor visitor;
    private Game game;
    private Player ali;

    @BeforeEach
    void openALobby() {
        host = cast.member(Role.TEACHER);
        open(AQuiz.content());
    }

    private void open(Content content) {
        visitor = host.visitor();
        game = a.of(host.person(), content);
        ali = a.join(game, cast.somebody(), "Ali");
        visitor.get("/quizzes");
    }

    @Test
    void putsNoNumberThatIsRightOnTheWallBeforeTheRevealAndHidesItOnTheControls() {
        open(SHARED);
        a.stand(game, Phase.OPEN, 1);
        var right = a.question(game, ali, 1).fields().get(0).asked().truth().toString();
        assertFalse(digits(page(home() + "/projector")).contains(right));
        var page = page(home());
        assertEquals(1, page.select("details:not([open]) .solution").size());
        page.select("details").remove();
        assertFalse(digits(page).contains(right));
        a.stand(game, Phase.REVEALED, 1);
        assertTrue(digits(page(home() + "/projector")).contains(right));
    }

    @Test
    void invitesNobodyToAClosedDoor() {
        assertEquals(1, page(home() + "/projector").select(".wall-code").size());
        visitor.send(home() + "/options", Map.of("option", "LOCKED", "to", "ON"));
        var wall = page(home() + "/projector");
        assertEquals("The door is locked", wall.select(".wall-way h1").text());
        assertTrue(wall.select(".wall-code, .wall-address, .qr").isEmpty());
    }

    @Test
    void saysWhichQuestionWasSkippedAndShutsTheFoldThatSkipsTheNext() {
        a.stand(game, Phase.READY, 2, 1);
        assertTrue(page(home() + "/projector").text().contains("Question 1 was skipped and does not count."));
        assertTrue(page(home()).text().contains("Question 1 was skipped and does not count."));
        assertEquals(1, page(home()).select("details#skip-2:not([open])").size());
        a.stand(game, Phase.READY, 2);
        assertFalse(page(home() + "/projector").text().contains("was skipped"));
        assertFalse(page(home()).text().contains("was skipped"));
    }

    @Test
    void promisesNoReviewOfAGameThatEndedInItsFirstQuestion() {
        a.stand(game, Phase.ENDED, 1, 1);
        assertFalse(page(home() + "/projector").text().contains("see every question again"));
        a.stand(game, Phase.ENDED, 2, 2);
        assertTrue(page(home() + "/projector").text().contains("see every question again"));
    }

    @Test
    void putsNobodysOwnNumbersOnTheWall() {
        for (var phase : List.of(Phase.OPEN, Phase.REVEALED)) {
            a.stand(game, phase, 1);
            var wall = page(home() + "/projector").select(".wall-question, .solution");
            assertFalse(wall.isEmpty());
            var seen = List.of(wall.text().split("\\D+"));
            a.question(game, ali, 1)
                    .network()
                    .layers()
                    .get(0)
                    .sizes()
                    .forEach(size -> assertFalse(seen.contains("" + size.value()), size + " in " + wall.text()));
        }
    }

    @Test
    void showsHowThoseDidWhoWereThereWithoutNames() {
        a.answer(game, ali, 1, Optional.empty(), 5);
        a.answer(game, a.join(game, cast.somebody(), "Vali"), 1, Optional.of("7"), 5);
        a.join(game, cast.somebody(), "Never there");
        var silent = cast.member(Role.STUDENT);
        a.join(game, silent.person(), "Gʻani");
        a.stand(game, Phase.OPEN, 1);
        silent.visitor().get("/live/" + game.code().letters());
        a.stand(game, Phase.REVEALED, 1);
        var wall = page(home() + "/projector");
        assertEquals(
                List.of("1", "1", "1"), wall.select(".bars .outcomes .count").eachText());
        assertFalse(wall.text().contains("Vali"));
    }

    @Test
    void endsEveryFormulaOnTheWallInItsTotal() {
        a.stand(game, Phase.REVEALED, 1);
        var own = page(home() + "/projector").select(".solution-terms tfoot").text();
        assertTrue(own.endsWith("= total"), own);
        open(SHARED);
        a.stand(game, Phase.REVEALED, 1);
        var total = a.question(game, ali, 1).fields().get(0).asked().truth().toString();
        var wall = page(home() + "/projector");
        assertEquals(total, wall.select(".solution-terms tfoot .count").text().replaceAll("\\D", ""));
    }

    @Test
    void hidesTheBoardWhereItIsSwitchedOff() {
        a.answer(game, ali, 1, Optional.empty(), 5);
        a.stand(game, Phase.ENDED, 1);
        assertEquals(
                "Ali", page(home() + "/projector").select(".podium-names b").text());
        open(AQuiz.content());
        a.answer(game, ali, 1, Optional.empty(), 5);
        visitor.send(home() + "/options", Map.of("option", "BOARD_SHOWN", "to", "OFF"));
        a.stand(game, Phase.ENDED, 1);
        assertFalse(page(home() + "/projector").text().contains("Ali"));
    }

    @Test
    void tellsTheWayInOnEveryWallUntilTheEnd() {
        for (var phase : List.of(Phase.READY, Phase.OPEN, Phase.REVEALED, Phase.BOARD)) {
            a.stand(game, phase, 1);
            assertTrue(page(home() + "/projector")
                    .select(".wall-door")
                    .text()
                    .contains(game.code().shown()));
        }
    }

    private String home() {
        return "/host/" + game.code().letters();
    }

    private Document page(String path) {
        var answer = visitor.get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.asString());
    }

    private static String digits(Document page) {
        return page.text().replaceAll("(?<=\\d)[,\\h](?=\\d)", "");
    }
}
