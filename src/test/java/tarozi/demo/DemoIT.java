package tarozi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarozi.Guest;
import tarozi.PackagedApp;

/** The demonstration as the delivered application makes it. */
class DemoIT {
    private static final String PASSWORD = "look at every page";

    @TempDir
    Path data;

    @Test
    void showsATeacherSomethingOnEveryPageAndStaysAsItIsAfterARestart() throws Exception {
        List<String> before;
        try (var app = PackagedApp.on(data, "tarozi.demo.password=" + PASSWORD)) {
            var teacher = signedIn(app, "ustoz");
            assertEquals(3, links(teacher, "/quizzes", "/quizzes/\\d+").size());
            assertEquals(1, links(teacher, "/classes", "/classes/\\d+").size());
            before = links(teacher, "/assignments", "/assignments/\\d+");
            assertEquals(2, before.size());
            for (var assignment : before) {
                assertShown(teacher, assignment);
                var results = page(teacher, assignment + "/results");
                assertTrue(results.text().contains("Dilnoza Ergasheva"), results.text());
            }
            assertTrue(
                    page(teacher, "/leaderboard?period=all").select("table tr").size() > 5);
        }
        try (var app = PackagedApp.on(data, "tarozi.demo.password=" + PASSWORD)) {
            assertEquals(before, links(signedIn(app, "ustoz"), "/assignments", "/assignments/\\d+"));
        }
    }

    @Test
    void showsATeacherHowAGameWentAndAPlayerTheirQuestions() throws Exception {
        try (var app = PackagedApp.on(data, "tarozi.demo.password=" + PASSWORD)) {
            var teacher = signedIn(app, "ustoz");
            assertTrue(page(teacher, "/").select(".notice").isEmpty(), "the game goes on");
            var games = links(teacher, played(teacher) + "/results", "/host/\\w+/results");
            assertEquals(1, games.size());
            var game = games.get(0).replace("/results", "");
            var results = page(teacher, game + "/results");
            assertTrue(results.text().contains("Dilnoza Ergasheva"), results.text());
            assertShown(
                    teacher,
                    links(teacher, game + "/results", game + "/results/students/\\d+")
                            .get(0));
            assertShown(teacher, game);
            assertEquals(
                    14,
                    page(teacher, game + "/players")
                            .select("button[formaction$=/removals]")
                            .size());
            assertFalse(
                    page(teacher, game + "/projector").select(".podium-names b").isEmpty());
            var review = game.replace("/host/", "/live/") + "/review";
            var rounds = page(signedIn(app, "talaba"), review)
                    .select("a[href*=/rounds/]")
                    .eachAttr("href");
            assertTrue(rounds.size() > 2, rounds.toString());
        }
    }

    /** The quiz that was played. */
    private static String played(Guest teacher) throws Exception {
        for (var quiz : links(teacher, "/quizzes", "/quizzes/\\d+")) {
            if (!links(teacher, quiz + "/results", "/host/\\w+/results").isEmpty()) {
                return quiz;
            }
        }
        throw new AssertionError("no game");
    }

    @Test
    void showsAStudentWhatThereIsToDo() throws Exception {
        try (var app = PackagedApp.on(data, "tarozi.demo.password=" + PASSWORD)) {
            var student = signedIn(app, "talaba");
            assertFalse(links(student, "/assignments", "/assignments/\\d+.*").isEmpty());
        }
    }

    @Test
    void isNotThereUnlessAskedFor() throws Exception {
        try (var app = PackagedApp.on(data)) {
            var stranger = new Guest(Guest.browser(), app.site());
            stranger.get("/sign-in");
            assertEquals(422, signIn(stranger, "ustoz"));
        }
    }

    private static Guest signedIn(PackagedApp app, String name) throws Exception {
        var guest = new Guest(Guest.browser(), app.site());
        guest.get("/sign-in");
        assertEquals(303, signIn(guest, name));
        return guest;
    }

    private static int signIn(Guest guest, String name) throws Exception {
        return guest.send("/sign-in", Map.of("name", List.of(name), "password", List.of(PASSWORD)))
                .statusCode();
    }

    private static List<String> links(Guest guest, String path, String shape) throws Exception {
        return page(guest, path).select("main a[href]").eachAttr("href").stream()
                .filter(href -> href.matches(shape))
                .distinct()
                .sorted()
                .toList();
    }

    private static void assertShown(Guest guest, String path) throws Exception {
        assertEquals(200, guest.get(path).statusCode(), path);
    }

    private static Document page(Guest guest, String path) throws Exception {
        assertShown(guest, path);
        return Jsoup.parse(guest.get(path).body());
    }
}
