package tarozi.report.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.account.Role;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.Player;
import tarozi.live.game.Phase;
import tarozi.live.game.Verdict.Taken;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;

/** Three questions, each open for a minute: the second is skipped, and the sooner, the more points. */
@QuarkusTest
class GameResultsResourceTest {
    private static final Optional<String> RIGHT = Optional.empty();
    private static final Optional<String> WRONG = Optional.of("1");
    private static final Content QUIZ = new Content(
            AQuiz.content().title(),
            AQuiz.content().about(),
            Numbers.OWN,
            Scoring.SPEED,
            List.of(
                    AQuiz.item("a", "lstm-total", Level.TWO, Map.of()),
                    AQuiz.item("b", "gru-total", Level.TWO, Map.of()),
                    AQuiz.item("c", "dense-total", Level.ONE, Map.of())));

    @Inject
    AGame a;

    @Inject
    Cast cast;

    private Member teacher;
    private Game game;
    private Player ali;
    private long first;

    @BeforeEach
    void play() {
        teacher = cast.member(Role.TEACHER);
        game = a.of(teacher.person(), QUIZ);
        ali = a.join(game, cast.somebody(), "Ali");
        var zuhra = a.join(game, cast.somebody(), "=1+1");
        first = a.answer(
                game, ali, 1, RIGHT, new Taken(Duration.ofSeconds(30), Duration.ofMillis(140), Duration.ofMinutes(1)));
        a.answer(game, zuhra, 1, WRONG, 12);
        a.answer(game, ali, 2, WRONG, 5);
        a.answer(game, zuhra, 3, RIGHT, 0);
        a.stand(game, Phase.ENDED, 3, 2);
    }

    @Test
    void addsUpWhatTheRaceGaveAndLeavesOutWhatWasSkipped() {
        assertTrue(row("Ali").text().contains("7 of 20"), row("Ali").text());
        assertTrue(row("=1+1").text().contains("10 of 20"), row("=1+1").text());
        assertEquals(1, row("Ali").select(".mark a").size());
        assertTrue(page("").text().contains("2 questions of 3 counted."));
        assertTrue(page("").text().contains("The sooner, the more"));
    }

    @Test
    void tellsWhatWasNeverAskedFromWhatWasNotAnswered() {
        assertFalse(page("").text().contains("not asked"));
        var blank = a.join(game, cast.somebody(), "Blank");
        a.stand(game, Phase.ENDED, 1);
        assertEquals(
                List.of("–no answer", "○not asked", "○not asked"),
                row("Blank").select(".mark").eachText());
        assertTrue(
                row("Blank").text().contains("answered nothing"), row("Blank").text());
        assertTrue(page("").text().contains("○ not asked."));
        assertEquals(
                List.of("3", "2"), page("").select(".figures dd").eachText().subList(0, 2));
        assertEquals(1, page("/students/" + blank.id()).select("article.card").size());
    }

    @Test
    void tellsWhatWasSkippedFromWhatWasNotAnswered() {
        var late = a.join(game, cast.somebody(), "Late");
        assertEquals(
                List.of("–no answer", "»skipped, does not count", "–no answer"),
                row("Late").select(".mark").eachText());
        assertEquals(
                "»skipped, does not count", row("Ali").select(".mark").get(1).text());
        assertTrue(page("").text().contains("» skipped, does not count."));
        var card = page("/students/" + late.id()).select("article.card").get(1).text();
        assertTrue(card.contains("skipped, does not count"), card);
        assertFalse(card.contains("no answer"), card);
        a.stand(game, Phase.ENDED, 3);
        assertFalse(page("").text().contains("skipped"));
    }

    @Test
    void doesNotSayOfASkippedOrUnaskedQuestionThatTooFewAnsweredIt() {
        assertEquals("skipped, does not count", facility(2));
        assertTrue(facility(1).startsWith("too few"), facility(1));
        a.stand(game, Phase.ENDED, 1);
        assertEquals("not asked", facility(3));
    }

    private String facility(int number) {
        var row = page("").select("table.analysis tbody tr").get(number - 1);
        return row.select("[data-label=Mean result]").text();
    }

    @Test
    void showsTheDelayThatWasMadeUpFor() {
        assertEquals("140", row("Ali").select("[data-label^=Delay]").text());
        assertTrue(page("/students/" + ali.id()).text().contains("140 ms of delay made up for"));
        assertTrue(page("/answers/" + first).select(".verdict").text().contains("140 ms of delay"));
    }

    @Test
    void showsAnAnswerAsThePlayerSawAndTypedIt() {
        var page = page("/answers/" + first);
        var question = a.question(game, ali, 1);
        assertTrue(page.text().contains(question.code().text()));
        assertEquals(
                question.fields().get(0).asked().truth().toString(),
                page.select("pre.typed").text());
        assertTrue(page.select(".verdict").hasClass("right"));
        assertTrue(page.select(".verdict").text().contains("7 of 10"));
    }

    @Test
    void showsAllRoundsOfAPlayerTheSkippedAndTheMissedToo() {
        var cards = page("/students/" + ali.id()).select("article.card");
        assertEquals(3, cards.size());
        assertTrue(cards.get(1).text().contains("skipped, does not count"));
        assertTrue(cards.get(1).text().contains("Typed: 1"));
        assertTrue(cards.get(2).text().contains("no answer"));
        assertTrue(cards.get(2).text().contains(a.question(game, ali, 3).code().text()));
    }

    @Test
    void marksWhoHadToGoAndCountsNothingOfThem() {
        var troll = a.join(game, cast.somebody(), "Troll");
        a.answer(game, troll, 1, WRONG, 1);
        a.remove(game, troll);
        assertTrue(row("Troll").text().contains("removed"));
        assertEquals("2", page("").select(".figures dd").first().text());
        assertTrue(
                page("").select("#slips ~ table td.count").eachText().stream().allMatch("1"::equals));
    }

    @Test
    void marksWhoHadMoreTime() {
        a.allow(game, ali, 500);
        assertTrue(row("Ali").text().contains("more time"));
    }

    @Test
    void tellsNothingOfTheQuestionThatIsBeingAsked() throws IOException {
        a.stand(game, Phase.OPEN, 3, 2);
        assertTrue(row("=1+1").text().contains("0 of 10"), row("=1+1").text());
        assertTrue(row("=1+1").text().contains("at work"));
        assertEquals(2, page("/students/" + ali.id()).select("article.card").size());
        assertEquals(1 + 3, csv("answers.csv").size());
    }

    @Test
    void isTakenAlongWithTimesAndDelays() throws IOException {
        var students = csv("results.csv");
        assertEquals(
                List.of("Student", "Points", "Out of", "Score, %", "State", "Delay made up for, ms"),
                students.get(0).subList(0, 6));
        assertEquals(
                List.of("'=1+1", "10", "20", "50", "done", "0"), students.get(1).subList(0, 6));
        assertEquals(
                List.of("Ali", "7", "20", "35", "done", "140", "7", "100", "30", "140"),
                students.get(2).subList(0, 10));
        var answers = csv("answers.csv");
        assertEquals(1 + 4, answers.size());
        var skipped = answers.stream()
                .filter(row -> row.get(0).equals("Ali") && row.get(1).equals("2"))
                .findFirst()
                .orElseThrow();
        assertEquals("no", skipped.get(8));
        assertEquals("", skipped.get(10));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                get("/host/" + game.code().letters() + "/results.xlsx").asByteArray()))) {
            assertEquals(3, book.getSheets().count());
        }
    }

    @Test
    void standsAmongTheResultsOfTheQuiz() {
        var page = Jsoup.parse(
                get("/quizzes/" + game.quizId().orElseThrow() + "/results").asString());
        assertEquals("Version 1, live: 1 game", page.select("summary").first().text());
        assertEquals(
                "/host/" + game.code().letters() + "/results",
                page.select("details.card ul a").attr("href"));
    }

    @Test
    void isReadInThreeLanguagesAndByACodeAsItIsTyped() {
        var address = "/host/" + game.code().shown().toLowerCase() + "/results";
        assertTrue(teacher.visitor("uz").get(address).asString().contains("Jonli oʻyin"));
        assertTrue(teacher.visitor("ru").get(address).asString().contains("Живая игра"));
    }

    @Test
    void isForTheTeacherWhoHostedItAlone() {
        var stranger = cast.member(Role.TEACHER).visitor();
        assertEquals(
                404, stranger.get("/host/" + game.code().letters() + "/results").statusCode());
        assertEquals(404, get("/host/222222/results").statusCode());
        assertEquals(404, get("/host/x/results").statusCode());
        var race = a.race(teacher.person(), QUIZ);
        assertEquals(404, get("/host/" + race.code().letters() + "/results").statusCode());
    }

    @Test
    void findsNoAnswerOfAnotherGame() {
        var other = a.of(teacher.person(), QUIZ);
        var address = "/host/" + other.code().letters() + "/results";
        assertEquals(404, get(address + "/answers/" + first).statusCode());
        assertEquals(404, get(address + "/students/" + ali.id()).statusCode());
        assertFalse(get(address).asString().contains("Ali"));
    }

    private Element row(String name) {
        return page("").select("table.sheet tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String rest) {
        var response = get("/host/" + game.code().letters() + "/results" + rest);
        assertEquals(200, response.statusCode());
        return Jsoup.parse(response.asString());
    }

    private Response get(String address) {
        return teacher.visitor().get(address);
    }

    private List<List<String>> csv(String file) throws IOException {
        var bytes = get("/host/" + game.code().letters() + "/" + file).asByteArray();
        var text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        return CSVParser.parse(new StringReader(text), CSVFormat.RFC4180).getRecords().stream()
                .map(record -> record.toList())
                .toList();
    }
}
