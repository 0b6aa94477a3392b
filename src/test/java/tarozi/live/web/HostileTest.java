package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Cast;
import tarozi.account.Role;
import tarozi.live.game.Command;
import tarozi.web.HeardLog;

/** Whoever sends what no page of ours sends hurts nobody else. */
@QuarkusTest
class HostileTest extends InTheRoom {
    private static final String ID = "0f0e0d0c-0b0a-4908-8706-050403020100";

    static Stream<String> nonsense() {
        return Stream.of(
                "",
                "null",
                "42",
                "[]",
                "{}",
                "not json",
                "{\"is\":null}",
                "{\"is\":\"page\"}",
                "{\"is\":\"step\",\"step\":\"end\"}",
                "{\"is\":\"tarozi.live.web.FromPhone$Have\",\"round\":1}",
                "{\"is\":\"have\",\"round\":\"first\"}",
                "{\"is\":\"have\",\"round\":1e99}",
                "{\"is\":\"have\",\"round\":99999999999}",
                "{\"is\":\"time\",\"sent\":{}}",
                "{\"is\":\"answer\"}",
                "{\"is\":\"answer\",\"id\":null,\"round\":1,\"answer\":[\"1\"]}",
                "{\"is\":\"answer\",\"id\":\"mine\",\"round\":1,\"answer\":[\"1\"]}",
                "{\"is\":\"answer\",\"id\":\"" + ID + "\",\"round\":1}",
                "{\"is\":\"answer\",\"id\":\"" + ID + "\",\"round\":1,\"answer\":null}",
                "{\"is\":\"answer\",\"id\":\"" + ID + "\",\"round\":1,\"answer\":[null]}",
                "{\"is\":\"answer\",\"id\":\"" + ID + "\",\"round\":1,\"answer\":\"1\"}",
                "{\"is\":\"answer\",\"id\":\"" + ID + "\",\"round\":1,\"answer\":[{}]}",
                "{\"is\":\"answer\",\"id\":\"" + ID + "\",\"round\":1,\"answer\":[\"1\"],\"shown\":\"long\"}",
                "{\"is\":\"answer\",\"id\":\"" + ID + "\",\"round\":1,\"answer\":["
                        + "\"1\",".repeat(FromPhone.Answer.MOST_FIELDS) + "\"1\"]}",
                "{\"is\":\"answer\",\"id\":\"" + ID + "\",\"round\":1,\"answer\":[\""
                        + "1".repeat(FromPhone.Answer.LONGEST + 1) + "\"]}",
                "[".repeat(5000),
                "{\"a\":".repeat(1200));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void isShownTheDoor(String message) {
        var bad = joins("Bad");
        var good = joins("Good");
        ask();
        try (var one = listens(bad);
                var other = listens(good);
                var log = new HeardLog(Broken.class)) {
            one.says(message);

            assertEquals(1008, one.closedWith());
            goesOn(good, other);
            assertEquals(0, log.heard().size());
        }
        try (var again = listens(bad)) {
            again.awaits("OPEN", 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8193, 70_000})
    void isShownTheDoorForMessagesThatAreTooLarge(int size) {
        var bad = joins("Bad");
        var good = joins("Good");
        ask();
        try (var one = listens(bad);
                var other = listens(good)) {
            one.shouts("{\"is\":\"time\",\"sent\":1,\"more\":\"" + "x".repeat(size) + "\"}");

            assertTrue(one.closedWith() != 1000);
            goesOn(good, other);
        }
    }

    @Test
    void isShownTheDoorForBytes() {
        var bad = joins("Bad");
        var good = joins("Good");
        ask();
        try (var one = listens(bad);
                var other = listens(good)) {
            one.saysBytes(new byte[] {1, 2, 3});

            assertEquals(1003, one.closedWith());
            goesOn(good, other);
        }
    }

    @Test
    void isShownTheDoorForTalkingTooMuchOverHoweverManyConnections() {
        var bad = joins("Bad");
        var good = joins("Good");
        ask();
        try (var one = listens(bad);
                var other = listens(good)) {
            for (int time = 0; time < 30; time++) {
                one.says("{\"is\":\"time\",\"sent\":1}");
            }
            try (var next = listens(bad)) {
                for (int time = 0; time < 20; time++) {
                    next.shouts("{\"is\":\"time\",\"sent\":1}");
                }
                assertEquals(1008, next.closedWith());
            }
            try (var last = listens(bad)) {
                assertEquals(1008, last.closedWith());
            }
            assertEquals(429, sends(bad));
            goesOn(good, other);
        }
    }

    private int sends(Student student) {
        var browser = student.member().visitor();
        browser.get("/live/" + code());
        var form = Map.of("round", "1", "submission", ID, "answer", "1");
        return browser.send("/live/" + code() + "/answers", form).statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000", "\\ud800", "\\udfff\\ud800", "\\u202e", "\\r\\n", "<script>", "&amp;", "\\\"\\\\"})
    void hasItsTextReadBackHarmlessly(String text) {
        var bad = joins("Bad");
        ask();
        try (var one = listens(bad)) {
            one.says(answer(UUID.randomUUID(), 1, text));
            var refused = one.awaits("refused");
            assertEquals("UNREAD", refused.get("why").asText());
            assertTrue(!refused.get("html").asText().contains("<script"));

            one.says(answer(UUID.randomUUID(), 1, right(bad).get(0) + "\\u0000\\n"));
            one.says(answer(bad));
            one.awaits("saved");
            assertEquals(1, written());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "9223372036854775807", "-9223372036854775808", "null"})
    void gainsNothingByWhateverItsClockSays(String shown) {
        var bad = joins("Bad");
        ask();
        clock.advance(Duration.ofSeconds(30));
        try (var one = listens(bad)) {
            one.awaits("page");
            one.says("{\"is\":\"answer\",\"id\":\"%s\",\"round\":1,\"answer\":[\"%s\"],\"shown\":%s}"
                    .formatted(ID, right(bad).get(0), shown));
            one.awaits("saved");

            var given = table().given(1, bad.id()).orElseThrow();
            assertTrue(given.time().used().compareTo(Duration.ofSeconds(28)) >= 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 1_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void claimsNoRoundThatIsNotBeingAsked(int round) {
        var bad = joins("Bad");
        ask();
        try (var one = listens(bad)) {
            one.says("{\"is\":\"have\",\"round\":" + round + "}");
            one.says(answer(UUID.randomUUID(), round, "1"));
            assertEquals("OTHER_ROUND", one.awaits("refused").get("why").asText());
            steer(Command.Stop::new);
            steer(Command.Go::new);
            ask();
            assertEquals(0, table().count(clock.instant()).have());
        }
    }

    @Test
    void listensToNothingThatIsNotTheirs() {
        var ali = joins("Ali");
        var stranger = cast.member(Role.STUDENT);
        var other = cast.member(Role.TEACHER);
        var mine = cookie(ali.member());
        assertEquals(404, ASocket.refusal(Map.of(), player()));
        assertEquals(404, ASocket.refusal(Map.of("Cookie", "tarozi=nonsense"), player()));
        assertEquals(404, ASocket.refusal(cookie(stranger), player()));
        assertEquals(404, ASocket.refusal(cookie(teacher), player()));
        assertEquals(404, ASocket.refusal(mine, "/live/222222/socket"));
        assertEquals(404, ASocket.refusal(mine, "/live/%00/socket"));
        for (var path : new String[] {host(), host().replace("/socket", "/projector/socket")}) {
            assertEquals(404, ASocket.refusal(Map.of(), path));
            assertEquals(404, ASocket.refusal(mine, path));
            assertEquals(404, ASocket.refusal(cookie(other), path));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://localhost", "http://localhost.evil.example:80", "::"})
    void listensFromNoOtherSite(String origin) {
        var ali = joins("Ali");
        var headers = Map.of("Cookie", "tarozi=" + ali.member().token().value(), "Origin", origin);

        assertEquals(403, ASocket.refusal(headers, player()));
    }

    private static Map<String, String> cookie(Cast.Member member) {
        return Map.of("Cookie", "tarozi=" + member.token().value());
    }

    private String player() {
        return "/live/" + code() + "/socket";
    }

    private String host() {
        return "/host/" + code() + "/socket";
    }

    private void goesOn(Student student, ASocket phone) {
        phone.says(answer(student));
        phone.awaits("saved");
    }
}
