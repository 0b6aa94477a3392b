package tarozi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.TestClock;

abstract class GuestRules {
    @Inject
    Guests guests;

    @Inject
    TestClock clock;

    private final Token token = Token.fresh(new SecureRandom());

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void makesAGuestOfANewToken() {
        Person guest = guests.admit(token);

        assertEquals(Role.GUEST, guest.role());
        assertEquals(token.seed(), guest.seed());
        assertEquals(Pseudonym.of(token.seed(), 0), guest.pseudonym());
        assertEquals(guest.id(), PersonSession.of(token).orElseThrow().person().id());
    }

    @Test
    void knowsTheTokenAgain() {
        assertEquals(guests.admit(token).id(), guests.admit(token).id());
    }

    @Test
    void makesOnePersonOfManyFirstRequestsWithTheSameToken() throws Exception {
        var people = AtOnce.times(12, () -> guests.admit(token).id());

        assertEquals(1, new HashSet<>(people).size());
        assertEquals(1, Person.count("seed", token.seed()));
    }

    @Test
    void makesManyPeopleOfManyTokensAtOnce() throws Exception {
        var people = AtOnce.times(
                12, () -> guests.admit(Token.fresh(new SecureRandom())).pseudonym());

        assertEquals(12, new HashSet<>(people).size());
    }

    @Test
    void takesALongerNumberWhenThePseudonymIsTaken() {
        QuarkusTransaction.requiringNew().run(() -> {
            Person.guest(Pseudonym.of(token.seed(), 0), 1, Instant.EPOCH).persist();
            Person.guest(Pseudonym.of(token.seed(), 1), 2, Instant.EPOCH).persist();
        });

        assertEquals(Pseudonym.of(token.seed(), 2), guests.admit(token).pseudonym());
    }

    @Test
    void notesAVisitOnceADay() {
        Instant first = Instant.parse("2030-05-01T08:00:00Z");
        clock.set(first);
        guests.admit(token);

        clock.advance(Duration.ofHours(23));
        guests.admit(token);
        assertEquals(first, lastSeen());

        clock.advance(Duration.ofHours(2));
        guests.admit(token);
        assertEquals(first.plus(Duration.ofHours(25)), lastSeen());
    }

    @Test
    void keepsNoTokenInTheDatabase() {
        guests.admit(token);

        assertTrue(PersonSession.findByIdOptional(token.value()).isEmpty());
        assertNotEquals(token.value(), token.hash());
    }

    private Instant lastSeen() {
        return QuarkusTransaction.requiringNew()
                .call(() -> PersonSession.of(token).orElseThrow().lastSeen());
    }
}
