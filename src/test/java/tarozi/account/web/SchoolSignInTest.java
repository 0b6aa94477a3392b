package tarozi.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tarozi.account.Account;

/** Against a whole provider, through its own pages. */
@QuarkusTest
@TestProfile(AtSchool.class)
class SchoolSignInTest {
    private static final String WAY_IN = "/sign-in/school?to=%2Fleaderboard";

    @Test
    void letsInWhomTheSchoolKnowsAndBringsThemBack() throws Exception {
        var pupil = new Pupil().visits(WAY_IN);
        assertTrue(pupil.address().getPath().equals("/login"), pupil.address().toString());
        pupil.signsInAtSchoolAs("dilnoza");
        assertEquals(200, pupil.status());
        assertEquals("/leaderboard", pupil.address().getPath());
        assertTrue(pupil.text().contains("dilnoza"), pupil.text());
    }

    @Test
    void knowsThemAgainInAnotherBrowser() throws Exception {
        new Pupil().visits(WAY_IN).signsInAtSchoolAs("jasur");
        var again = new Pupil().visits(WAY_IN).signsInAtSchoolAs("jasur");
        assertTrue(again.text().contains("jasur"), again.text());
        assertEquals(1, Account.count("displayName", "jasur"));
    }

    @Test
    void keepsNothingOfTheProviderInTheBrowser() throws Exception {
        var pupil = new Pupil().visits(WAY_IN).signsInAtSchoolAs("dilnoza");
        assertTrue(pupil.cookieNames().contains("tarozi"));
        assertFalse(pupil.cookieNames().stream().anyMatch(name -> name.startsWith("q_session")));
    }

    @Test
    void connectsAnAccountThatWasHereBefore() throws Exception {
        var pupil = new Pupil().visits("/sign-up?to=%2Fleaderboard");
        String name = "nodira" + UUID.randomUUID().toString().substring(0, 8);
        pupil.sends(Map.of("name", name, "password", "a scale of two pans"));
        assertTrue(pupil.text().contains(name), pupil.text());
        pupil.visits(WAY_IN).signsInAtSchoolAs("malika");
        assertTrue(pupil.text().contains(name), pupil.text());
        String other = new Pupil().visits(WAY_IN).signsInAtSchoolAs("malika").text();
        assertTrue(other.contains(name), other);
    }

    @Test
    void isOfferedWhereItIsSetUp() throws Exception {
        assertTrue(new Pupil().visits("/sign-in").text().contains("Bilim"));
    }

    @Test
    void saysSoWhenTheSchoolRefuses() throws Exception {
        var pupil = new Pupil().visits("/sign-in/school/refused");
        assertEquals(403, pupil.status());
        assertTrue(pupil.text().contains("Bilim"), pupil.text());
    }
}
