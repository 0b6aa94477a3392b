package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Role;

@QuarkusTest
class RaceResourceTest {
    private static final Map<String, String> SKILL = Map.of("family", "lstm-total", "level", "2");

    @Inject
    Cast cast;

    @Test
    void isStartedByAnybodyWhoPlaysAlong() {
        var starter = new Visitor();
        starter.get("/join");
        var lobby = Jsoup.parse(starter.get(race(starter)).asString());
        assertEquals(1, lobby.select("form[action$=/starts]").size());
        assertEquals(1, lobby.select(".names li").size());
    }

    @Test
    void letsOthersInByTheCodeAndOnlyItsStarterStartIt() {
        var starter = cast.member(Role.STUDENT).visitor();
        starter.get("/join");
        var race = race(starter);
        var other = joined(race, "Barno");
        var lobby = Jsoup.parse(other.get(race).asString());
        assertEquals(List.of(), lobby.select("form[action$=/starts]"));
        assertEquals(2, lobby.select(".names li").size());
        assertEquals(404, other.send(race + "/starts", Map.of()).statusCode());
        starter.get(race);
        assertEquals(303, starter.send(race + "/starts", Map.of()).statusCode());
        starter.get(race);
        assertFalse(Jsoup.parse(other.get(race).asString()).text().contains("You are in"));
    }

    @Test
    void showsWhoHasComeToAPageThatAsks() {
        var starter = cast.member(Role.STUDENT).visitor();
        starter.get("/join");
        var race = race(starter);
        long version = starter.get(race + "/page").jsonPath().getLong("version");
        joined(race, "Barno");
        var page = starter.get(race + "/page?version=" + version);
        assertEquals(200, page.statusCode());
        assertTrue(page.jsonPath().getString("html").contains("Barno"));
    }

    @Test
    void hasNoControlsThatCouldTellItsStarterMore() {
        var starter = cast.member(Role.TEACHER).visitor();
        starter.get("/join");
        var host = race(starter).replace("/live/", "/host/");
        assertEquals(404, starter.get(host).statusCode());
        assertEquals(404, starter.get(host + "/projector").statusCode());
        assertEquals(404, starter.get(host + "/results").statusCode());
    }

    @Test
    void givesUpTheRaceThatTheSamePersonStartedBefore() {
        var starter = cast.member(Role.STUDENT).visitor();
        starter.get("/join");
        var first = race(starter);
        starter.get("/join");
        race(starter);
        var latecomer = new Visitor();
        var door = latecomer.get(first.replace("/live/", "/join/"));
        assertTrue(door.asString().contains("This game is over"));
        latecomer.get("/join");
        var refused = latecomer.send(first.replace("/live/", "/join/") + "/players", Map.of("name", "Olim"));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("This game is over"));
    }

    @Test
    void isFullWithTwenty() {
        var starter = cast.member(Role.STUDENT).visitor();
        starter.get("/join");
        var race = race(starter);
        for (int number = 2; number <= 20; number++) {
            joined(race, "Racer " + number);
        }
        var last = new Visitor();
        last.get(race.replace("/live/", "/join/"));
        var refused = last.send(race.replace("/live/", "/join/") + "/players", Map.of("name", "Racer 21"));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("This game is full"));
    }

    @Test
    void isNotOfASkillThatThereIsNot() {
        var starter = cast.member(Role.STUDENT).visitor();
        starter.get("/join");
        assertEquals(
                404,
                starter.send("/races", Map.of("family", "magic", "level", "1")).statusCode());
        assertEquals(
                404,
                starter.send("/races", Map.of("family", "lstm-total", "level", "9"))
                        .statusCode());
    }

    private static String race(Visitor starter) {
        var answer = starter.send("/races", SKILL);
        assertEquals(303, answer.statusCode());
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Visitor joined(String race, String name) {
        var other = new Visitor();
        other.get(race.replace("/live/", "/join/"));
        var answer = other.send(race.replace("/live/", "/join/") + "/players", Map.of("name", name));
        assertEquals(303, answer.statusCode());
        return other;
    }
}
