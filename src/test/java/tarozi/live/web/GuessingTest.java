package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tarozi.Visitor;

/** Whoever tries codes is slowed down, and nobody who is in the game is. */
@QuarkusTest
class GuessingTest extends InTheRoom {
    private static final String WRONG = "222222";

    @AfterEach
    void letEverybodyTryAgain() {
        clock.advance(Guesses.ONE_MORE.multipliedBy(Guesses.AT_ONCE));
        new Visitor().get("/join/" + WRONG);
    }

    @Test
    void opensNothingForAWhileToWhoeverTriesManyCodes() {
        for (int time = 0; time <= Guesses.AT_ONCE; time++) {
            new Visitor().get("/join/" + WRONG);
        }
        var stranger = new Visitor();
        assertEquals(429, stranger.get("/join/" + code()).statusCode());
        var page = stranger.send("/join", Map.of("code", code()));
        assertEquals(429, page.statusCode());
        assertTrue(page.asString().contains("value=\"" + code() + "\""));
        assertEquals(429, stranger.get("/live/" + WRONG).statusCode());
        assertEquals(429, ASocket.refusal(Map.of(), "/live/" + WRONG + "/socket"));

        clock.advance(Guesses.ONE_MORE);
        assertEquals(200, stranger.get("/join/" + code()).statusCode());
    }

    @Test
    void countsGuessesOverSocketsToo() {
        for (int time = 0; time <= Guesses.AT_ONCE; time++) {
            ASocket.refusal(Map.of(), "/live/" + WRONG + "/socket");
        }
        assertEquals(429, new Visitor().get("/join/" + code()).statusCode());
    }

    @Test
    void leavesThoseWhoPlayAlone() {
        var ali = joins("Ali");
        for (int time = 0; time <= Guesses.AT_ONCE; time++) {
            new Visitor().get("/join/" + WRONG);
        }
        assertEquals(200, ali.member().visitor().get("/live/" + code()).statusCode());
        assertEquals(200, teacher.visitor().get("/host/" + code()).statusCode());
        try (var phone = listens(ali)) {
            phone.awaits("LOBBY", 0);
        }
    }

    @Test
    void countsNoRightCodesHoweverMany() {
        for (int time = 0; time <= 2 * Guesses.AT_ONCE; time++) {
            assertEquals(200, new Visitor().get("/join/" + code()).statusCode());
        }
    }
}
