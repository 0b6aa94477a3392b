package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import tarozi.live.Games;
import tarozi.live.Hall;
import tarozi.live.Player;
import tarozi.live.game.Command;
import tarozi.live.game.Option;
import tarozi.live.game.Phase;
import tarozi.live.game.Switch;
import tarozi.quiz.AQuiz;

/** What a player sees and does without any script. */
@QuarkusTest
class LiveResourceTest {
    @Inject
    AGame a;

    @Inject
    Cast cast;

    @Inject
    Games games;

    @Inject
    Hall hall;

    private Member teacher;
    private Game game;
    private Player player;
    private Visitor visitor;
    private String live;

    @BeforeEach
    void play() {
        teacher = cast.member(Role.TEACHER);
        game = a.of(teacher.person(), AQuiz.content());
        var member = cast.member(Role.STUDENT);
        player = a.join(game, member.person(), "Zuhra");
        visitor = member.visitor();
        live = "/live/" + game.code().letters();
    }

    @Test
    void asksWhoeverIsNotInToJoin() {
        assertTrue(new Visitor()
                .get(live)
                .header("Location")
                .endsWith("/join/" + game.code().letters()));
        assertEquals(404, new Visitor().get(live + "/page").statusCode());
    }

    @Test
    void asksForAnotherCodeWhereNoGameIs() {
        var answer = new Visitor().get("/live/ZZZZZZ");
        assertEquals(404, answer.statusCode());
        assertEquals("/join", page(answer).select("main form").attr("action"));
    }

    @Test
    void savesAnAnswerByAFormAndReadsItBack() {
        ask();
        assertEquals(303, answer(UUID.randomUUID(), 1, "98,816").statusCode());
        var page = shown();
        assertTrue(page.select("[data-saved]").text().contains("98,816"));
        assertTrue(page.select("[data-form]").isEmpty());
    }

    @Test
    void takesTheSameAnswerSentAgainForTheSame() {
        ask();
        var id = UUID.randomUUID();
        answer(id, 1, "1");
        assertEquals(303, answer(id, 1, "1").statusCode());
        assertEquals(422, answer(UUID.randomUUID(), 1, "2").statusCode());
        assertTrue(shown().select("[data-saved]").text().contains("1"));
    }

    @Test
    void keepsWhatCannotBeReadInItsField() {
        ask();
        var refused = answer(UUID.randomUUID(), 1, "98,81");
        assertEquals(422, refused.statusCode());
        assertEquals("98,81", page(refused).select("#answer-1").val());
        assertEquals("true", page(refused).select("#answer-1").attr("aria-invalid"));
        assertEquals(1, page(refused).select(".error").size());
        assertTrue(page(refused).select("[role=alert]").text().contains("not counted"));
    }

    @Test
    void keepsWhatIsSentWhileTheClockStands() {
        ask();
        host("pause", "OPEN");
        var refused = answer(UUID.randomUUID(), 1, "98816");
        assertEquals(422, refused.statusCode());
        assertEquals("98816", page(refused).select("#answer-1").val());
        host("resume", "OPEN");
        assertEquals(303, answer(UUID.randomUUID(), 1, "98816").statusCode());
    }

    @Test
    void saysThatTheQuestionInWhichTheGameEndedDoesNotCount() {
        ask();
        assertEquals(303, answer(UUID.randomUUID(), 1, "98816").statusCode());
        host("end", "OPEN");
        assertTrue(page(visitor.get(live)).text().contains("ended during question 1"));
    }

    @Test
    void showsWhatCameTooLateOnceMore() {
        ask();
        a.stand(game, Phase.REVEALED, 1);
        var refused = answer(UUID.randomUUID(), 1, "98816");
        assertEquals(422, refused.statusCode());
        assertTrue(page(refused).select(".notice.error").text().contains("98816"));
        assertEquals("No answer", page(refused).select(".verdict h2").text());
    }

    @Test
    void putsNoAnswerToOneQuestionIntoTheFormOfAnother() {
        a.stand(game, Phase.OPEN, 2);
        shown();
        var refused = answer(UUID.randomUUID(), 1, "98816");
        assertEquals(422, refused.statusCode());
        assertEquals("", page(refused).select("#answer-1").val());
        assertTrue(page(refused).select(".notice.error").text().contains("98816"));
    }

    @Test
    void looksAgainOnlyAtTheBellWhileSomethingMayBeTyped() {
        ask();
        int wait = Integer.parseInt(patience());
        assertTrue(wait > 50 && wait <= 62, wait + " s");
        answer(UUID.randomUUID(), 1, "1");
        assertEquals("4", patience());
        a.stand(game, Phase.ENDED, 1);
        assertTrue(shown().select("noscript").isEmpty());
    }

    @Test
    void tellsAPageThatAsksOnlyWhatIsNew() {
        ask();
        var first = visitor.get(live + "/page");
        assertEquals(200, first.statusCode());
        assertEquals("page", first.path("is"));
        int version = first.path("version");
        assertEquals(204, visitor.get(live + "/page?version=" + version).statusCode());
        a.stand(game, Phase.REVEALED, 1);
        assertEquals(200, visitor.get(live + "/page?version=" + version).statusCode());
    }

    @Test
    void leadsWhoeverWasRemovedWhileTypingToThePageThatSaysSo() {
        ask();
        var host = teacher.visitor();
        host.get("/");
        host.send("/host/" + game.code().letters() + "/players/" + player.id() + "/removals", Map.of());
        assertTrue(answer(UUID.randomUUID(), 1, "1").header("Location").endsWith(live));
        assertTrue(shown().select("h1").text().contains("removed"));
        assertEquals(404, visitor.get(live + "/page").statusCode());
    }

    @Test
    void namesNoPlaceToThoseWithoutAPoint() {
        a.stand(game, Phase.ENDED, 1);
        var page = shown();
        assertTrue(page.select(".numeral, .first-three").isEmpty());
        assertEquals("Practise what you missed", page.select(".card h2").text());
        assertEquals("/practice/lstm-total?level=2", page.select(".skills a").attr("href"));
    }

    @Test
    void saysThatAPlaceIsShared() {
        var other = cast.member(Role.STUDENT);
        var second = a.join(game, other.person(), "Tohir");
        a.answer(game, player, 1, Optional.empty(), 5);
        a.answer(game, second, 1, Optional.empty(), 9);
        a.stand(game, Phase.ENDED, 1);
        var page = shown();
        assertEquals("1.", page.select(".numeral").text());
        assertTrue(page.select(".lead").text().contains("shared"));
        assertEquals(List.of("1", "1"), page.select(".first-three li").eachAttr("value"));
        assertTrue(page.select(".first-three .me").text().contains("Zuhra"));
        assertTrue(page.select(".skills").isEmpty());
    }

    /** The round goes on after everybody who is there has answered. */
    private void ask() {
        games.step(hall.table(game.code()).orElseThrow(), new Command.Turn(Option.ENDS_WITH_THE_LAST, Switch.OFF));
        a.stand(game, Phase.OPEN, 1);
        assertFalse(shown().select("[data-form]").isEmpty());
    }

    private void host(String step, String phase) {
        var host = teacher.visitor();
        host.get("/");
        host.send("/host/" + game.code().letters() + "/steps", Map.of("step", step, "phase", phase, "round", "1"));
    }

    private Response answer(UUID id, int round, String text) {
        return visitor.send(
                live + "/answers", Map.of("submission", id.toString(), "round", "" + round, "answer", text));
    }

    private Document shown() {
        return page(visitor.get(live));
    }

    private String patience() {
        return shown().select("noscript meta").attr("content");
    }

    private static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }
}
