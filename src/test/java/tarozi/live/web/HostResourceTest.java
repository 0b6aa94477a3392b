package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import tarozi.live.game.Option;
import tarozi.live.game.Phase;
import tarozi.live.game.State;
import tarozi.quiz.AQuiz;

@QuarkusTest
class HostResourceTest {
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
        visitor = host.visitor();
        game = a.of(host.person(), AQuiz.content());
        ali = a.join(game, cast.somebody(), "Ali");
        visitor.get("/quizzes");
    }

    @Test
    void warnsWhoeverOpensTheLobbyByAnAddressThatPhonesCannotReach() {
        var home = "/host/" + game.code().letters();
        for (var address : List.of(home, home + "/projector")) {
            assertTrue(page(address).select(".alone").text().startsWith("Phones cannot open localhost"), address);
        }
    }

    @Test
    void startsAQuizByAButtonOnItsPage() {
        var quiz = "/quizzes/" + game.quizId().orElseThrow();
        var button = page(quiz).select("form[action=/games] button");
        assertEquals(1, button.size());
        var started = visitor.send("/games", Map.of("quiz", "" + game.quizId().orElseThrow()));
        assertEquals(303, started.statusCode());
        assertTrue(started.header("Location").contains("/host/"), started.header("Location"));
        assertEquals(404, visitor.send("/games", Map.of("quiz", "999999999")).statusCode());
    }

    @Test
    void findsTheWayBackToARunningGame() {
        var way = ".notice a[href=" + home() + "]";
        var wall = ".notice a[href=" + home() + "/projector]";
        assertEquals(1, page("/").select(way).size());
        assertEquals(1, page("/").select(wall).size());
        assertEquals(1, page("/quizzes").select(way).size());
        assertEquals(
                1, page("/quizzes/" + game.quizId().orElseThrow()).select(way).size());
        a.stand(game, Phase.ENDED, 1);
        assertEquals(0, page("/quizzes").select(way).size());
    }

    @Test
    void leadsWhoeverIsNotSignedInOnAnotherDeviceToThePageTheyWanted() {
        for (var wanted : List.of(home(), home() + "/projector")) {
            var sent = new Visitor().get(wanted);
            assertEquals(303, sent.statusCode());
            var asked = URLDecoder.decode(sent.header("Location"), StandardCharsets.UTF_8);
            assertTrue(asked.endsWith("/sign-in?to=" + wanted), asked);
        }
        var devices = page(home()).select("#devices");
        assertTrue(devices.select(".address").last().text().endsWith(home() + "/projector"));
        assertEquals(1, devices.select(".qr").size());
    }

    @Test
    void takesTheGameFromItsFirstQuestionToItsEnd() {
        step("go", Phase.LOBBY, 0);
        stands(Phase.READY, 1);
        step("pause", Phase.READY, 1);
        assertTrue(state().isPaused());
        step("resume", Phase.READY, 1);
        assertFalse(state().isPaused());
        a.stand(game, Phase.OPEN, 1);
        step("stop", Phase.OPEN, 1);
        stands(Phase.REVEALED, 1);
        step("go", Phase.REVEALED, 1);
        stands(Phase.BOARD, 1);
        step("go", Phase.BOARD, 1);
        stands(Phase.READY, 2);
        step("end", Phase.READY, 2);
        stands(Phase.ENDED, 2);
        assertEquals(1, page(home()).select("a[href=" + home() + "/results]").size());
    }

    @Test
    void givesMoreTimeAndSkips() {
        a.stand(game, Phase.OPEN, 1);
        var before = state().timing().orElseThrow().ends();
        step("extend", Phase.OPEN, 1);
        assertEquals(
                before.plus(Duration.ofSeconds(30)),
                state().timing().orElseThrow().ends());
        step("skip", Phase.OPEN, 1);
        assertTrue(state().isSkipped(1));
        stands(Phase.READY, 2);
    }

    @Test
    void changesNothingByASecondTabThatIsBehind() {
        step("go", Phase.LOBBY, 0);
        var before = state();
        step("go", Phase.LOBBY, 0);
        assertEquals(before, state());
        a.stand(game, Phase.REVEALED, 1);
        step("stop", Phase.OPEN, 1);
        step("skip", Phase.OPEN, 1);
        step("extend", Phase.OPEN, 1);
        step("end", Phase.OPEN, 1);
        stands(Phase.REVEALED, 1);
    }

    @Test
    void refusesWhatNoButtonSays() {
        assertEquals(400, visitor.send(home() + "/steps", Map.of()).statusCode());
        assertEquals(
                400,
                visitor.send(home() + "/steps", Map.of("step", "go", "phase", "x"))
                        .statusCode());
        assertEquals(
                400,
                visitor.send(home() + "/options", Map.of("option", "LOCKED", "to", "x"))
                        .statusCode());
        assertEquals(400, visitor.send(home() + "/teams", Map.of("teams", "1")).statusCode());
        assertEquals(400, visitor.send(home() + "/teams", Map.of("teams", "9")).statusCode());
        assertEquals(
                400, visitor.send(player("/extras"), Map.of("permille", "2001")).statusCode());
    }

    @Test
    void switchesAndTellsWhatHoldsAndWhatEachButtonDoes() {
        Set<String> said = new HashSet<>();
        for (int time = 0; time < 2; time++) {
            turnEveryOption(said);
        }
        assertEquals(4 * Option.values().length, said.size(), said.toString());
    }

    private void turnEveryOption(Set<String> said) {
        for (var option : Option.values()) {
            var before = state().has(option);
            var form = page(home()).select("form:has(input[value=" + option + "])");
            said.add(form.select("p").text());
            said.add(form.select("button").text());
            visitor.send(
                    home() + "/options",
                    Map.of(
                            "option",
                            "" + option,
                            "to",
                            form.select("input[name=to]").val()));
            assertEquals(!before, state().has(option), "" + option);
        }
    }

    @Test
    void dividesPlayersIntoTeams() {
        visitor.send(home() + "/teams", Map.of("teams", "3"));
        assertEquals("3", page(home()).select("#teams-number option[selected]").val());
        assertEquals(
                "1", page(home() + "/projector").select(".wall-names .team").text());
        visitor.send(home() + "/teams", Map.of("teams", "0"));
        assertEquals("", page(home() + "/projector").select(".wall-names .team").text());
    }

    @Test
    void removesAPlayerAndLetsThemInAgain() {
        visitor.send(player("/removals"), Map.of());
        assertEquals(0, page(home() + "/projector").select(".wall-names li").size());
        assertEquals(1, page(home()).select("form[action$=/readmissions]").size());
        visitor.send(player("/readmissions"), Map.of());
        assertEquals(1, page(home() + "/projector").select(".wall-names li").size());
    }

    @Test
    void givesAPlayerMoreTimeAndGoesBackToThePageItCameFrom() {
        var given = visitor.send(player("/extras"), Map.of("permille", "500", "from", "players"));
        assertTrue(given.header("Location").endsWith(home() + "/players"), given.header("Location"));
        assertEquals(
                "500",
                page(home() + "/players")
                        .select("#extra-" + ali.id() + " option[selected]")
                        .val());
    }

    @Test
    void leavesTheHostsOfOthersAndTheirPlayersAlone() {
        var foreign = a.of(cast.member(Role.TEACHER).person(), AQuiz.content());
        var theirs = a.join(foreign, cast.somebody(), "Vali");
        assertEquals(
                404,
                visitor.send("/host/" + foreign.code().letters() + "/steps", Map.of("step", "go"))
                        .statusCode());
        for (var deed : List.of("removals", "readmissions", "extras")) {
            assertEquals(
                    404,
                    visitor.send(home() + "/players/" + theirs.id() + "/" + deed, Map.of())
                            .statusCode());
        }
    }

    @Test
    void doesNotLetAPlayerHost() {
        var student = cast.member(Role.STUDENT);
        a.join(game, student.person(), "Barno");
        var player = student.visitor();
        player.get("/");
        assertEquals(404, player.get(home()).statusCode());
        assertEquals(404, player.get(home() + "/projector").statusCode());
        assertEquals(404, player.get(home() + "/page?view=wall").statusCode());
        assertEquals(
                404,
                player.send(home() + "/steps", Map.of("step", "go", "phase", "LOBBY", "round", "0"))
                        .statusCode());
        stands(Phase.LOBBY, 0);
    }

    @Test
    void asksBeforeAGameIsEndedOrAQuestionSkipped() {
        a.stand(game, Phase.OPEN, 1);
        var page = page(home());
        assertEquals(1, page.select("details:not([open]) [data-step=end]").size());
        assertEquals(1, page.select("details:not([open]) [data-step=skip]").size());
        assertEquals("stop", page.select("form[data-step]").first().attr("data-step"));
    }

    private void step(String step, Phase phase, int round) {
        var fields = Map.of("step", step, "phase", phase.name(), "round", "" + round);
        assertEquals(303, visitor.send(home() + "/steps", fields).statusCode());
    }

    private void stands(Phase phase, int round) {
        assertEquals(new tarozi.live.game.Stage(phase, round), state().stage());
    }

    private State state() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Game.called(game.code()).orElseThrow().state());
    }

    private String home() {
        return "/host/" + game.code().letters();
    }

    private String player(String deed) {
        return home() + "/players/" + ali.id() + deed;
    }

    private Document page(String path) {
        var answer = visitor.get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.asString());
    }
}
