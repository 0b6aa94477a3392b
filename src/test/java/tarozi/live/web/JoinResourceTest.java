package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
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
import tarozi.live.game.Phase;
import tarozi.quiz.AQuiz;

@QuarkusTest
class JoinResourceTest {
    @Inject
    AGame a;

    @Inject
    Cast cast;

    private Member teacher;
    private Game game;
    private String code;

    @BeforeEach
    void open() {
        teacher = cast.member(Role.TEACHER);
        game = a.of(teacher.person(), AQuiz.content());
        code = game.code().letters();
    }

    @Test
    void findsAGameHoweverItsCodeIsTyped() {
        var visitor = new Visitor();
        visitor.get("/join");
        for (var typed :
                new String[] {code, code.toLowerCase(), " " + game.code().shown() + " "}) {
            assertTrue(to(visitor.send("/join", Map.of("code", typed))).endsWith("/join/" + code), typed);
        }
    }

    @Test
    void keepsACodeThatNoGameHas() {
        var visitor = new Visitor();
        visitor.get("/join");
        var answer = visitor.send("/join", Map.of("code", "zzzzzz"));
        assertEquals(404, answer.statusCode());
        assertEquals("zzzzzz", page(answer).select("#code").val());
        assertEquals("true", page(answer).select("#code").attr("aria-invalid"));
    }

    @Test
    void suggestsAFriendlyNameAndAnotherOnAsking() {
        var visitor = new Visitor("uz");
        var first = page(visitor.get("/join/" + code));
        var second = page(visitor.get(first.select("a[href*=attempt]").attr("href")));
        assertTrue(name(first).length() >= 2, name(first));
        assertNotEquals(name(first), name(second));
    }

    @Test
    void suggestsTheNameOfAnAccount() {
        var member = cast.member(Role.STUDENT);
        assertEquals("cast-" + member.person().id(), name(page(member.visitor().get("/join/" + code))));
    }

    @Test
    void letsAGuestInUnderAnyFriendlyName() {
        var visitor = guest("Zuhra");
        assertEquals(
                "Zuhra", page(visitor.get("/live/" + code)).select(".who b").text());
        assertTrue(to(visitor.get("/join/" + code)).endsWith("/live/" + code));
    }

    @Test
    void keepsARudeNameAndTheTeamToBeChanged() {
        teacher.visitor().get("/host/" + code);
        var host = teacher.visitor();
        host.get("/");
        host.send("/host/" + code + "/teams", Map.of("teams", "3"));
        var visitor = new Visitor();
        visitor.get("/join/" + code);
        var answer = visitor.send("/join/" + code + "/players", Map.of("name", "f.u.c.k", "team", "2"));
        assertEquals(422, answer.statusCode());
        assertEquals("f.u.c.k", name(page(answer)));
        assertEquals("2", page(answer).select("#team option[selected]").val());
        assertTrue(page(answer).select("#name-error").hasText());
    }

    @Test
    void givesANameOnlyOnce() {
        guest("Zuhra");
        var visitor = new Visitor();
        visitor.get("/join/" + code);
        var answer = visitor.send("/join/" + code + "/players", Map.of("name", "ZUHRA"));
        assertEquals(422, answer.statusCode());
        assertTrue(page(answer).select("#name-error").text().contains("already"));
    }

    @Test
    void saysWhyTheDoorIsClosed() {
        var host = teacher.visitor();
        host.get("/");
        host.send("/host/" + code + "/options", Map.of("option", "LOCKED", "to", "ON"));
        assertTrue(refused().select(".notice.error").text().contains("door"));
        a.stand(game, Phase.ENDED, 1);
        assertTrue(refused().select(".notice.error").text().contains("over"));
    }

    @Test
    void saysToNewcomersAtOnceThatTheDoorIsClosedAndLetsOthersGoOn() {
        var inside = guest("Zuhra");
        var host = teacher.visitor();
        host.get("/");
        host.send("/host/" + code + "/options", Map.of("option", "LOCKED", "to", "ON"));
        var page = page(new Visitor().get("/join/" + code));
        assertTrue(page.select(".notice.error").text().contains("door"));
        assertTrue(page.select("#name").isEmpty());
        assertTrue(to(inside.get("/join/" + code)).endsWith("/live/" + code));
        host.send("/host/" + code + "/options", Map.of("option", "LOCKED", "to", "OFF"));
        assertEquals(1, page(new Visitor().get("/join/" + code)).select("#name").size());
    }

    @Test
    void leadsWhoeverWasRemovedToThePageThatSaysSo() {
        var visitor = guest("Zuhra");
        remove("removals");
        assertTrue(to(visitor.get("/join/" + code)).endsWith("/live/" + code));
        assertTrue(page(visitor.get("/live/" + code)).select("h1").text().contains("removed"));
        remove("readmissions");
        assertEquals(
                "Zuhra", page(visitor.get("/live/" + code)).select(".who b").text());
    }

    private void remove(String deed) {
        var host = teacher.visitor();
        host.get("/");
        host.send("/host/" + code + "/players/" + a.players(game).get(0).id() + "/" + deed, Map.of());
    }

    private Document refused() {
        var visitor = new Visitor();
        visitor.get("/join");
        var answer = visitor.send("/join/" + code + "/players", Map.of("name", "Late One"));
        assertEquals(422, answer.statusCode());
        return page(answer);
    }

    private Visitor guest(String name) {
        var visitor = new Visitor();
        visitor.get("/join/" + code);
        assertTrue(to(visitor.send("/join/" + code + "/players", Map.of("name", name)))
                .endsWith("/live/" + code));
        return visitor;
    }

    private static String name(Document page) {
        return page.select("#name").val();
    }

    private static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }

    private static String to(Response response) {
        assertEquals(303, response.statusCode());
        return response.header("Location");
    }
}
