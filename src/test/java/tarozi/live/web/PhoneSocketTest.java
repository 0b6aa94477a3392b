package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tarozi.Until;
import tarozi.live.game.Command;
import tarozi.live.game.Extra;
import tarozi.live.game.Plan;

/** What phones hear over their sockets. */
@QuarkusTest
class PhoneSocketTest extends InTheRoom {
    @Inject
    Pulse pulse;

    @Test
    void bringsTheWholePageAtOnce() {
        var ali = joins("Ali");
        ask();
        try (var phone = listens(ali)) {
            var page = phone.awaits("page");

            assertEquals("OPEN", page.get("phase").asText());
            assertEquals(1, page.get("round").asInt());
            assertEquals(table().version(), page.get("version").asLong());
            assertEquals(clock.millis(), page.get("now").asLong());
            assertEquals(90_000, page.get("ends").asLong() - page.get("opens").asLong());
            assertFalse(page.get("paused").asBoolean());
            assertFalse(page.get("answered").asBoolean());
            assertTrue(page.get("html").asText().contains("Ali"));
            assertTrue(page.get("html").asText().contains("data-form"));
        }
    }

    @Test
    void bringsEveryTurnOfTheGame() {
        var ali = joins("Ali");
        try (var phone = listens(ali)) {
            phone.awaits("LOBBY", 0);
            ask();
            phone.awaitsQuestion(1);
            steer(Command.Pause::new);
            Until.holds("the pause", () -> phone.awaits("page").get("paused").asBoolean());
            steer(Command.Resume::new);
            assertFalse(phone.awaits("page").get("paused").asBoolean());
            steer(Command.Stop::new);
            phone.awaits("REVEALED", 1);
            steer(Command.Go::new);
            phone.awaits("BOARD", 1);
            steer(Command.End::new);
            phone.awaits("ENDED", 1);
        }
    }

    @Test
    void bringsAPageToWhoeverIsPutIntoATeam() {
        var ali = joins("Ali");
        try (var phone = listens(ali)) {
            phone.awaits("LOBBY", 0);
            games.divide(table(), 2);
            assertTrue(phone.awaits("page").get("html").asText().contains("Team 1"));
            games.divide(table(), 0);
            assertFalse(phone.awaits("page").get("html").asText().contains("Team"));
        }
    }

    @Test
    void bringsAPageToWhoeverGetsMoreTimeAndToNobodyElse() {
        var ali = joins("Ali");
        var vali = joins("Vali");
        announce();
        try (var mine = listens(ali);
                var other = listens(vali)) {
            long before = length(mine.awaitsQuestion(1));
            other.awaitsQuestion(1);
            players.allow(table(), ali.id(), new Extra(500));
            assertTrue(length(mine.awaits("page")) > before);
            steer(Command.Skip::new);
            assertEquals(2, other.awaits("page").get("round").asInt());
        }
    }

    private static long length(JsonNode page) {
        return page.get("ends").asLong() - page.get("opens").asLong();
    }

    @Test
    void saysSavedWhenTheAnswerIsCommitted() {
        var ali = joins("Ali");
        ask();
        try (var phone = listens(ali)) {
            var id = UUID.randomUUID();
            phone.says(answer(id, 1, right(ali).get(0)));

            var saved = phone.awaits("saved");

            assertEquals(1, written());
            assertEquals(id.toString(), saved.get("id").asText());
            assertEquals(1, saved.get("round").asInt());
            phone.says(answer(id, 1, right(ali).get(0)));
            assertEquals(saved, phone.awaits("saved"));
            phone.says(answer(UUID.randomUUID(), 1, "1"));
            assertEquals("TWICE", phone.awaits("refused").get("why").asText());
            assertEquals(1, written());
        }
    }

    @Test
    void isTheSameAfterTheTenthReconnectAsAfterTheFirst() {
        var ali = joins("Ali");
        ask();
        clock.advance(Duration.ofSeconds(20));
        try (var phone = listens(ali)) {
            phone.says(answer(ali));
            phone.awaits("saved");
        }
        var first = page(ali);
        assertTrue(first.answered());
        for (int time = 2; time <= 10; time++) {
            assertEquals(first, page(ali));
        }
    }

    private record Seen(String phase, int round, long opens, long ends, boolean answered, String html) {}

    private Seen page(Student student) {
        try (var phone = listens(student)) {
            var page = phone.awaits("page");
            return new Seen(
                    page.get("phase").asText(),
                    page.get("round").asInt(),
                    page.get("opens").asLong(),
                    page.get("ends").asLong(),
                    page.get("answered").asBoolean(),
                    page.get("html").asText());
        }
    }

    @Test
    void aNewConnectionTakesThePlaceOfTheOld() {
        var ali = joins("Ali");
        try (var old = listens(ali)) {
            old.awaits("page");
            try (var fresh = listens(ali)) {
                assertEquals("REPLACED", old.awaits("over").get("why").asText());
                assertEquals(1000, old.closedWith());
                fresh.awaits("page");
                ask();
                fresh.awaitsQuestion(1);
                assertEquals(1, table().count(clock.instant()).here());
            }
        }
    }

    @Test
    void whoeverHasToGoHearsItAndCannotComeBack() {
        var ali = joins("Ali");
        ask();
        try (var phone = listens(ali)) {
            phone.awaits("page");
            players.remove(table(), ali.id());

            assertEquals("REMOVED", phone.awaits("over").get("why").asText());
            phone.closedWith();
        }
        assertEquals(404, refused(ali));
        players.readmit(table(), ali.id());
        try (var phone = listens(ali)) {
            phone.awaits("OPEN", 1);
        }
    }

    private int refused(Student student) {
        return ASocket.refusal(
                Map.of("Cookie", "tarozi=" + student.member().token().value()), "/live/" + code() + "/socket");
    }

    @Test
    void tellsTheTime() {
        var ali = joins("Ali");
        try (var phone = listens(ali)) {
            phone.says("{\"is\":\"time\",\"sent\":123}");

            var time = phone.awaits("time");

            assertEquals(123, time.get("sent").asLong());
            assertEquals(clock.millis(), time.get("now").asLong());
        }
    }

    @Test
    void countsWhoHasTheQuestion() {
        var ali = joins("Ali");
        ask();
        try (var phone = listens(ali)) {
            phone.awaits("page");
            assertEquals(0, table().count(clock.instant()).have());
            phone.says("{\"is\":\"have\",\"round\":1}");

            Until.holds("the count", () -> table().count(clock.instant()).have() == 1);
        }
        Until.holds("nobody there", () -> table().count(clock.instant()).here() == 0);
    }

    @Test
    void measuresThePhoneAndFillsItsBank() {
        var ali = joins("Ali");
        try (var phone = listens(ali)) {
            var known = table().phone(ali.id()).orElseThrow();
            Until.holds("a round trip", () -> known.roundTrip().isPresent());
            ask();
            clock.advance(Duration.ofSeconds(10));
            var id = UUID.randomUUID();
            phone.says("{\"is\":\"answer\",\"id\":\"%s\",\"round\":1,\"answer\":[\"%s\"],\"shown\":9900}"
                    .formatted(id, right(ali).get(0)));

            phone.awaits("saved");
            assertEquals(
                    Duration.ofMillis(100),
                    table().given(1, ali.id()).orElseThrow().lag());
        }
    }

    @Test
    void pingsNowAndThenAndLeavesWhoeverDoesNotAnswer() {
        var ali = joins("Ali");
        try (var phone = listens(ali)) {
            phone.awaits("page");
            assertEquals(1, table().count(clock.instant()).here());
            pulse.beat(System.nanoTime() + Heart.EVERY.toNanos());
            assertEquals(1, table().count(clock.instant()).here());

            pulse.beat(System.nanoTime() + Heart.PATIENCE.plusSeconds(1).toNanos());

            assertEquals(0, table().count(clock.instant()).here());
            phone.closedWith();
        }
    }

    @Test
    void saysWhyAnAnswerIsNotTaken() {
        var ali = joins("Ali");
        announce();
        try (var phone = listens(ali)) {
            phone.says(answer(ali));
            assertEquals("EARLY", phone.awaits("refused").get("why").asText());
            clock.advance(Plan.LEAD);
            tick();
            phone.says(answer(UUID.randomUUID(), 2, "1"));
            assertEquals("OTHER_ROUND", phone.awaits("refused").get("why").asText());
            phone.says(answer(UUID.randomUUID(), 1, "a lot"));
            assertEquals("UNREAD", phone.awaits("refused").get("why").asText());
            steer(Command.Pause::new);
            phone.awaits("page");
            table();
            phone.says(answer(ali));
            assertEquals("PAUSED", phone.awaits("refused").get("why").asText());
            steer(Command.Resume::new);
            steer(Command.Stop::new);
            table();
            phone.says(answer(ali));
            assertEquals("LATE", phone.awaits("refused").get("why").asText());
            assertEquals(0, written());
        }
    }

    @Test
    void brings204ToAPollingPageUntilSomethingChanges() {
        var ali = joins("Ali");
        ask();
        var browser = ali.member().visitor();
        var page = browser.get("/live/" + code() + "/page");
        assertEquals(200, page.statusCode());
        long version = page.jsonPath().getLong("version");
        assertEquals(1, table().count(clock.instant()).here());

        assertEquals(
                204, browser.get("/live/" + code() + "/page?version=" + version).statusCode());
        steer(Command.Stop::new);

        var next = browser.get("/live/" + code() + "/page?version=" + version);
        assertEquals("REVEALED", next.jsonPath().getString("phase"));
    }
}
