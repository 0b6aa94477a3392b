package tarozi.live.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import tarozi.Guest;
import tarozi.live.game.Option;
import tarozi.live.game.Stage;
import tarozi.live.game.Switch;

/** The host, by the forms of the site: signs up, brings a quiz, starts it and leads through it. */
final class Teacher {
    private static final Pattern QUIZ = Pattern.compile("href=\"/quizzes/(\\d+)\"");
    private static final int FOUND = 200;
    private static final int SEE_OTHER = 303;

    private final Guest browser;

    Teacher(URI site) {
        browser = new Guest(Guest.browser(), site);
    }

    void signUp() throws IOException, InterruptedException {
        browser.get("/sign-up");
        var name = "load-" + UUID.randomUUID().toString().substring(0, 8);
        send("/sign-up", Map.of("name", name, "password", UUID.randomUUID().toString(), "role", "teacher", "to", "/"));
    }

    /** The number of the published quiz. */
    String publish(Quiz quiz) throws IOException, InterruptedException {
        var imported = browser.sendParts("/quizzes/imports", Map.of("text", quiz.file()));
        var made = QUIZ.matcher(imported.body());
        if (imported.statusCode() != FOUND || !made.find()) {
            throw new IllegalStateException("the quiz was not imported: " + imported.statusCode());
        }
        var page = "/quizzes/" + made.group(1);
        var seen = Jsoup.parse(browser.get(page).body())
                .select("form[action$=/publications] input[name=seen]")
                .attr("value");
        send(page + "/publications", Map.of("seen", seen));
        return made.group(1);
    }

    /** The code of the game. */
    String start(String quiz) throws IOException, InterruptedException {
        var address = send("/games", Map.of("quiz", quiz));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Goes on from a stage. */
    void go(String code, Stage from) throws IOException, InterruptedException {
        step(code, "go", from);
    }

    /** Ends a round before its bell. */
    void stop(String code, Stage from) throws IOException, InterruptedException {
        step(code, "stop", from);
    }

    private void step(String code, String step, Stage from) throws IOException, InterruptedException {
        var round = Integer.toString(from.round());
        send(
                "/host/" + code + "/steps",
                Map.of("step", step, "phase", from.phase().name(), "round", round));
    }

    void turnOff(String code, Option option) throws IOException, InterruptedException {
        send("/host/" + code + "/options", Map.of("option", option.name(), "to", Switch.OFF.name()));
    }

    String cookies() {
        return browser.cookies();
    }

    private String send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form = new HashMap<String, List<String>>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        HttpResponse<String> response = browser.send(path, form);
        if (response.statusCode() != SEE_OTHER) {
            throw new IllegalStateException(path + " was answered by " + response.statusCode());
        }
        return Guest.target(response);
    }
}
