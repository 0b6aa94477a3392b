package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarozi.Guest;
import tarozi.PackagedApp;
import tarozi.Until;
import tarozi.formula.Convention;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.QuizFile;
import tarozi.quiz.Range;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** A game goes on when its server has died in the middle of a question, with every acknowledged answer there once. */
class KilledGameIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern QUIZ = Pattern.compile("href=\"/quizzes/(\\d+)\"");
    private static final int PHONES = 24;
    private static final int QUICK = 16;
    private static final int ENOUGH = 8;

    private final HttpClient http = Guest.browser();

    @TempDir
    Path data;

    private URI site;
    private String code;
    private CountDownLatch acknowledged;

    /** Somebody with a phone: what they send, and what came back. */
    private final class Student implements WebSocket.Listener {
        private final UUID id = UUID.randomUUID();
        private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final boolean right;
        private final String typed;
        private Guest browser;
        private WebSocket socket;
        private volatile boolean saved;

        Student(int number) {
            right = number % 3 != 0;
            typed = Long.toString(right ? truth() : 1000 + number);
        }

        void join(URI site, String name) throws Exception {
            browser = new Guest(http, site);
            browser.get("/join/" + code);
            assertEquals(
                    303,
                    send(browser, "/join/" + code + "/players", Map.of("name", name))
                            .statusCode());
        }

        void listen(URI site) {
            browser = browser.at(site);
            heard.clear();
            part.setLength(0);
            var address = "ws://" + site.getAuthority() + "/live/" + code + "/socket";
            socket = http.newWebSocketBuilder()
                    .header("Cookie", browser.cookies())
                    .buildAsync(URI.create(address), this)
                    .join();
        }

        void answer() {
            var message = "{\"is\":\"answer\",\"id\":\"%s\",\"round\":1,\"answer\":[\"%s\"]}".formatted(id, typed);
            socket.sendText(message, true).exceptionally(dead -> socket).join();
        }

        JsonNode awaits(String kind) {
            return Until.there(kind + " for " + typed, () -> {
                var message = heard.poll();
                return message != null && message.path("is").asText().equals(kind) ? message : null;
            });
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                hear(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void hear(String text) {
            try {
                var message = JSON.readTree(text);
                heard.add(message);
                if (message.path("is").asText().equals("saved") && !saved) {
                    saved = true;
                    acknowledged.countDown();
                }
            } catch (JsonProcessingException broken) {
                throw new AssertionError(text, broken);
            }
        }
    }

    @Test
    void goesOnAfterDyingAmongAnswers() throws Exception {
        var students = new ArrayList<Student>();
        Guest teacher;
        try (var app = PackagedApp.on(data)) {
            site = app.site();
            teacher = signedUp(site);
            code = started(teacher);
            var host = teacher;
            for (int number = 0; number < PHONES; number++) {
                var student = new Student(number);
                student.join(app.site(), "Student " + number);
                student.listen(app.site());
                students.add(student);
            }
            steer(teacher, "go", "LOBBY", 0);
            students.forEach(KilledGameIT::awaitQuestion);
            Until.holds("the opening", () -> wall(host).path("phase").asText().equals("OPEN"));
            acknowledged = new CountDownLatch(ENOUGH);
            students.subList(0, QUICK).forEach(Student::answer);
            assertTrue(acknowledged.await(1, TimeUnit.MINUTES));
            app.kill();
        }
        var told = students.stream().filter(student -> student.saved).toList();
        assertTrue(told.size() >= ENOUGH);
        try (var app = PackagedApp.on(data)) {
            site = app.site();
            teacher = teacher.at(site);
            acknowledged = new CountDownLatch(PHONES);
            for (var student : students) {
                student.listen(app.site());
                var page = student.awaits("page");
                assertEquals("OPEN", page.get("phase").asText());
                assertTrue(!told.contains(student) || page.get("answered").asBoolean(), student.typed);
                assertTrue(
                        !told.contains(student) || page.get("html").asText().contains(shown(student)), student.typed);
            }
            for (var student : students) {
                student.answer();
                assertEquals(
                        student.id.toString(), student.awaits("saved").get("id").asText());
            }
            assertResults(teacher, students);
        }
    }

    /** It comes before the opening. */
    private static void awaitQuestion(Student student) {
        Until.holds("the question", () -> student.awaits("page").get("round").asInt() == 1);
    }

    private static String shown(Student student) {
        return String.format(Locale.ROOT, "%,d", Long.valueOf(student.typed));
    }

    /** Everybody's number is there, once each. */
    private void assertResults(Guest teacher, List<Student> students) throws Exception {
        Until.holds("the reveal", () -> wall(teacher).path("phase").asText().equals("REVEALED"));
        steer(teacher, "end", "REVEALED", 1);
        for (var student : students) {
            var answers = json(student.browser, "/profile/data.json").get("answer");
            assertEquals(1, answers.size(), student.typed);
            assertEquals(student.typed, answers.get(0).get("typed").asText());
            var page = Jsoup.parse(student.browser.get("/live/" + code).body());
            var points = page.select(".stage > .lead").text();
            assertTrue(points.endsWith(student.right ? " 10 points" : "0 points"), points);
        }
    }

    private JsonNode wall(Guest teacher) {
        return json(teacher, "/host/" + code + "/page?view=wall");
    }

    private JsonNode json(Guest browser, String path) {
        var request = HttpRequest.newBuilder(site.resolve(path))
                .header("Cookie", browser.cookies())
                .header("Accept", "application/json")
                .build();
        try {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }

    private Guest signedUp(URI site) throws Exception {
        var teacher = new Guest(http, site);
        teacher.get("/sign-up");
        var form =
                Map.of("name", "killed-host", "password", UUID.randomUUID().toString(), "role", "teacher", "to", "/");
        assertEquals(303, send(teacher, "/sign-up", form).statusCode());
        return teacher;
    }

    private static String started(Guest teacher) throws Exception {
        var file = QuizFile.write(
                new Content(Words.in("en", "Gates"), Words.NONE, Numbers.SAME, Scoring.FLAT, List.of(onlyOne())));
        var made = QUIZ.matcher(
                teacher.sendParts("/quizzes/imports", Map.of("text", file)).body());
        assertTrue(made.find());
        var page = "/quizzes/" + made.group(1);
        var seen = Jsoup.parse(teacher.get(page).body())
                .select("form[action$=/publications] input[name=seen]")
                .attr("value");
        assertEquals(
                303, send(teacher, page + "/publications", Map.of("seen", seen)).statusCode());
        var host = Guest.target(send(teacher, "/games", Map.of("quiz", made.group(1))));
        return host.substring(host.lastIndexOf('/') + 1);
    }

    /** An item with a single variant, so that everybody here knows what is right. */
    private static Item onlyOne() {
        var any = item(Map.of());
        return item(asked(any).prompt().rows().stream()
                .collect(Collectors.toMap(
                        Prompt.Row::symbol, row -> only(row.value().orElseThrow()))));
    }

    private static Range only(long value) {
        return new Range(value, value);
    }

    private static Item item(Map<String, Range> ranges) {
        return new Item(
                "a", "lstm-total", Level.TWO, Convention.KERAS, Presentation.SYMBOLS, ranges, 90, 10, Credit.EXACT);
    }

    private static Question asked(Item item) {
        return Families.question(item.variants().get(0)).orElseThrow();
    }

    private static long truth() {
        return asked(onlyOne()).fields().get(0).asked().truth().value();
    }

    private void steer(Guest teacher, String step, String phase, int round) throws Exception {
        var form = Map.of("step", step, "phase", phase, "round", Integer.toString(round));
        assertEquals(303, send(teacher, "/host/" + code + "/steps", form).statusCode());
    }

    private static HttpResponse<String> send(Guest browser, String path, Map<String, String> fields) throws Exception {
        var form = new TreeMap<String, List<String>>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return browser.send(path, form);
    }
}
