package tarozi.classroom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.account.Role;
import tarozi.classroom.Classrooms;

@QuarkusTest
class GuessesTest {
    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    /** Years ahead, where the wrong guesses of other tests are forgotten. */
    @BeforeEach
    void setClock() {
        clock.set(Instant.parse("2050-01-05T12:00:00Z"));
    }

    /** Other tests guess wrong, too, and from the same address: they find the guesses of this one forgotten. */
    @AfterEach
    void releaseClock() {
        clock.advance(Guesses.ONE_MORE.multipliedBy(Guesses.AT_ONCE));
        guess("222-222");
        clock.release();
    }

    @Test
    void slowDownWhoeverTriesCodesAndNobodyElse() {
        String right = classrooms
                .open(cast.member(Role.TEACHER).person(), "Deep learning")
                .code()
                .shown();
        for (int n = 0; n < 2 * Guesses.AT_ONCE; n++) {
            assertEquals(303, guess(right).statusCode());
        }
        for (int n = 0; n < Guesses.AT_ONCE; n++) {
            assertEquals(404, guess("222-222").statusCode());
        }

        Response slowed = guess(right);
        assertEquals(429, slowed.statusCode());
        assertEquals("5", slowed.header("Retry-After"));
        assertTrue(slowed.asString().contains("Wait a few seconds"));

        clock.advance(Guesses.ONE_MORE);
        assertEquals(303, guess(right).statusCode());
        assertEquals(404, guess("222-222").statusCode());
        assertEquals(429, guess(right).statusCode());
    }

    private static Response guess(String code) {
        return RestAssured.given().redirects().follow(false).accept("text/html").get("/classes/join?code=" + code);
    }
}
