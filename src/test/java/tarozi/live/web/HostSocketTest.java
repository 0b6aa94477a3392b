package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.live.game.Phase;
import tarozi.live.game.Switch;

/** What the host's pages hear: several of each at once. */
@QuarkusTest
class HostSocketTest extends InTheRoom {
    private static final String CONTROL = "/socket";
    private static final String WALL = "/projector/socket";

    private ASocket opens(String page) {
        return ASocket.of(teacher, "/host/" + code() + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTROL, WALL})
    void bringThePageAtOnceAndAgainAtEveryTurn(String page) {
        try (var one = opens(page);
                var other = opens(page)) {
            one.awaits("LOBBY", 0);
            other.awaits("LOBBY", 0);
            ask();
            one.awaits("OPEN", 1);
            other.awaits("OPEN", 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTROL, WALL})
    void countThePhones(String page) {
        endsWithTheLast(Switch.ON);
        try (var host = opens(page)) {
            var ali = joins("Ali");
            joins("Away");
            ask();
            try (var phone = listens(ali)) {
                phone.says("{\"is\":\"have\",\"round\":1}");
                phone.says(answer(ali));
                phone.awaits("saved");
                var count = host.awaits("count");
                while (count.get("answered").asInt() == 0) {
                    count = host.awaits("count");
                }
                assertEquals(2, count.get("players").asInt());
                assertEquals(1, count.get("here").asInt());
                assertEquals(1, count.get("have").asInt());
                assertEquals(0, count.get("left").asInt());
                host.awaits("REVEALED", 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTROL, WALL})
    void tellTheTime(String page) {
        try (var host = opens(page)) {
            host.says("{\"is\":\"time\",\"sent\":5}");
            assertEquals(5, host.awaits("time").get("sent").asLong());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{\"is\":\"have\",\"round\":1}",
                "{\"is\":\"answer\",\"id\":\"0f0e0d0c-0b0a-4908-8706-050403020100\",\"round\":1,\"answer\":[\"1\"]}"
            })
    void areShownTheDoorForWhatOnlyPhonesSay(String message) {
        ask();
        try (var host = opens(CONTROL)) {
            host.says(message);
            assertEquals(1008, host.closedWith());
        }
        assertEquals(0, written());
        assertEquals(Phase.OPEN, table().state().phase());
    }

    @Test
    void sayNothingAnyMoreWhenGone() {
        try (var host = opens(WALL)) {
            host.awaits("page");
        }
        try (var next = opens(WALL)) {
            next.awaits("page");
            ask();
            next.awaits("OPEN", 1);
            assertTrue(next.rest().stream().noneMatch(text -> text.contains("\"LOBBY\"")));
        }
    }
}
