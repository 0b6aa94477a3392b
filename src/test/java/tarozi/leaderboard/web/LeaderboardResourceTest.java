package tarozi.leaderboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.account.Person;
import tarozi.account.Token;
import tarozi.answer.AnAnswer;
import tarozi.answer.Ledger;

/** Every test has a week of its own, so that nobody else stands on its boards. */
@QuarkusTest
class LeaderboardResourceTest {
    private static final AtomicInteger WEEKS = new AtomicInteger();

    @Inject
    Ledger ledger;

    @Inject
    TestClock clock;

    @Inject
    Cast cast;

    private final Token token = Cast.freshToken();

    @BeforeEach
    void enter() {
        clock.set(Instant.parse("2040-01-04T12:00:00Z").plus(Duration.ofDays(7L * WEEKS.incrementAndGet())));
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void invitesWhereNobodyHasPoints() {
        Document page = page("/leaderboard");

        assertTrue(page.select("table.board").isEmpty());
        assertEquals("/practice", page.select("main a.button").attr("href"));
        assertTrue(page.text().contains("Nobody has points here yet"));
    }

    @Test
    void showsThisWeekOverallByDefault() {
        Person somebody = cast.somebody();
        answer(somebody, "lstm-total", 2);

        Document page = page("/leaderboard");

        assertEquals("All skills · This week", page.select("#board").text());
        assertEquals(List.of("1 " + somebody.pseudonym() + " 20 1"), rows(page));
        assertEquals("This week", page.select("main nav > ul [aria-current]").text());
    }

    @Test
    void showsOneSkillAndAllTime() {
        Person somebody = cast.somebody();
        answer(somebody, "gru-total", 5);
        answer(cast.somebody(), "lstm-total", 1);
        clock.advance(Duration.ofDays(7));

        assertTrue(rows(page("/leaderboard?period=week&skill=gru-total")).isEmpty());
        Document page = page("/leaderboard?period=all&skill=gru-total");
        assertEquals("GRU: all parameters · All time", page.select("#board").text());
        assertTrue(rows(page).stream().anyMatch(row -> row.contains(somebody.pseudonym())));
    }

    @Test
    void linksToEveryBoard() {
        Document page = page("/leaderboard?period=all&skill=gru-total");

        List<String> links = page.select("main nav a").eachAttr("href");
        assertTrue(links.contains("/leaderboard?period=week&skill=gru-total"));
        assertTrue(links.contains("/leaderboard?period=all"));
        assertTrue(links.contains("/leaderboard?period=all&skill=lstm-total"));
        links.forEach(link -> assertEquals(200, RestAssured.get(link).statusCode(), link));
    }

    @Test
    void marksOnesOwnRow() {
        Person me = cast.holding(token);
        answer(cast.somebody(), "lstm-total", 1);
        answer(me, "lstm-total", 2);

        Document page = page("/leaderboard");

        assertEquals("1 " + me.pseudonym() + " you 20 1", page.select("tr.me").text());
        assertTrue(page.select("main a.button").isEmpty());
    }

    @Test
    void showsTheTopAndThoseAroundOneself() {
        ladder(13);
        Person me = cast.holding(token);
        answer(me, "lstm-total", 1);
        ladder(3);

        Document page = page("/leaderboard");

        assertEquals(10 + 1 + 5, page.select("table.board tbody tr").size());
        assertEquals("further down", page.select("tr.gap .unseen").text());
        assertTrue(rows(page).get(12).startsWith("14 " + me.pseudonym() + " you"));
        assertTrue(page.text().contains("17 players have points here."));
    }

    @Test
    void announcesNoLastPlace() {
        ladder(13);
        answer(cast.holding(token), "lstm-total", 1);

        Document page = page("/leaderboard");

        assertFalse(page.text().contains("players have points here"));
    }

    @Test
    void invitesWhoIsNotOnTheBoard() {
        answer(cast.somebody(), "lstm-total", 1);
        answer(cast.holding(token), "gru-total", 1);

        Document page = page("/leaderboard?skill=lstm-total");

        assertEquals("/practice/lstm-total", page.select("main a.button").attr("href"));
    }

    @Test
    void saysHowPointsAreEarnedInTheNumbersOfTheRule() {
        String rules = page("/leaderboard").select("section:has(#rules)").text();

        assertTrue(rules.contains("Level 1 2 3 4 5 Points 10 20 35 55 80"), rules);
        assertTrue(rules.contains("Each hint takes 25 % off. There are at most 3."), rules);
        assertTrue(rules.contains("the first 5 answers of one skill"), rules);
        assertTrue(rules.contains("number 10 pays half, number 50 a tenth"), rules);
    }

    @ParameterizedTest
    @CsvSource({"period=year, 400", "period=WEEK, 400", "period=%00, 400", "skill=juggling, 404", "skill=%00, 404"})
    void explainsAnAddressThatMakesNoSense(String query, int status) {
        var answer = RestAssured.given()
                .urlEncodingEnabled(false)
                .accept("text/html")
                .get("/leaderboard?" + query);

        assertEquals(status, answer.statusCode());
        assertEquals(1, Jsoup.parse(answer.asString()).select("h1").size());
    }

    @Test
    void takesAnEmptyChoiceForNone() {
        assertEquals(
                "All skills · This week",
                page("/leaderboard?period=&skill=").select("#board").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uz", "ru"})
    void speaksEveryLanguage(String language) {
        answer(cast.somebody(), "lstm-total", 1);

        Document page = Jsoup.parse(RestAssured.given()
                .header("Accept-Language", language)
                .get("/leaderboard")
                .asString());

        assertEquals(language, page.select("html").attr("lang"));
        assertFalse(page.select("#rules").text().isBlank());
    }

    @Test
    void setsNoCookieForWhoOnlyLooks() {
        assertNull(RestAssured.get("/leaderboard").cookie("tarozi"));
    }

    private void ladder(int people) {
        IntStream.range(0, people).forEach(n -> {
            clock.advance(Duration.ofSeconds(1));
            answer(cast.somebody(), "lstm-total", 1);
        });
        clock.advance(Duration.ofSeconds(1));
    }

    private void answer(Person person, String family, int level) {
        ledger.append(AnAnswer.right().in(family, level).by(person));
    }

    private Document page(String address) {
        var answer = RestAssured.given()
                .header("Accept-Language", "en")
                .cookie("tarozi", token.value())
                .get(address);
        assertEquals(200, answer.statusCode(), answer.asString());
        return Jsoup.parse(answer.asString());
    }

    private static List<String> rows(Document page) {
        return page.select("table.board tbody tr:not(.gap)").eachText();
    }
}
