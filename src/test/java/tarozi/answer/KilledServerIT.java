package tarozi.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarozi.Exercise;
import tarozi.Exercise.Skill;
import tarozi.Guest;
import tarozi.PackagedApp;

/** An answer that was acknowledged outlives its server. */
class KilledServerIT {
    private static final int GUESTS = 4;
    private static final int ANSWERS = 60;

    private final HttpClient browser = Guest.browser();

    @TempDir
    Path data;

    /** An answer whose redirect arrived. */
    private record Saved(Exercise exercise, String explanation) {}

    private record Work(Guest guest, List<Saved> saved) {}

    @Test
    void showsEveryAcknowledgedAnswerAfterDyingAmongAnswers() throws Exception {
        var done = workUntilTheServerIsKilled();
        try (var restarted = PackagedApp.on(data)) {
            for (var work : done) {
                var guest = work.guest().at(restarted.site());
                for (var saved : work.saved()) {
                    assertExplained(guest, saved);
                }
                assertOnTheLeaderboard(guest, work.saved().size());
            }
        }
    }

    private List<Work> workUntilTheServerIsKilled() throws Exception {
        var threads = Executors.newFixedThreadPool(GUESTS);
        var enough = new CountDownLatch(ANSWERS);
        List<Future<Work>> working = new ArrayList<>();
        try (var server = PackagedApp.on(data)) {
            for (int guest = 0; guest < GUESTS; guest++) {
                working.add(threads.submit(() -> practise(server.site(), enough)));
            }
            assertTrue(enough.await(2, TimeUnit.MINUTES), () -> "nobody answers any more: " + working);
            server.kill();
            return results(working);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Work> results(List<Future<Work>> working) throws InterruptedException, ExecutionException {
        List<Work> done = new ArrayList<>();
        for (var work : working) {
            done.add(work.get());
        }
        return done;
    }

    /** Answer after answer, all of them right, until the connection breaks. */
    private Work practise(URI site, CountDownLatch enough) throws InterruptedException {
        var work = new Work(new Guest(browser, site), new ArrayList<>());
        try {
            work.guest().get("/");
            while (true) {
                for (var skill : Skill.all()) {
                    var exercise = Exercise.taken(work.guest(), skill);
                    var response = exercise.give(exercise.truths());
                    assertEquals(303, response.statusCode(), exercise.address());
                    work.saved().add(new Saved(exercise, Guest.target(response)));
                    enough.countDown();
                }
            }
        } catch (IOException killed) {
            return work;
        }
    }

    private static void assertExplained(Guest guest, Saved saved) throws Exception {
        var response = guest.get(saved.explanation());
        assertEquals(200, response.statusCode(), saved.explanation());
        var page = Jsoup.parse(response.body());
        assertEquals(1, page.select(".verdict.right").size(), saved.explanation());
        var code = saved.exercise().question().code().text();
        assertTrue(page.title().contains(code), page.title());
    }

    /** The answer that was on its way when the server died may have been saved or not; no other may be missing or more. */
    private static void assertOnTheLeaderboard(Guest guest, int acknowledged) throws Exception {
        var row = Jsoup.parse(guest.get("/leaderboard").body()).select("tr.me td.count");
        int counted = Integer.parseInt(row.last().text());
        assertTrue(
                counted == acknowledged || counted == acknowledged + 1,
                counted + " answers count, " + acknowledged + " were acknowledged");
    }
}
