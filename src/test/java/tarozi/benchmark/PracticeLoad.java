package tarozi.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tarozi.Exercise;
import tarozi.Exercise.Skill;
import tarozi.Guest;
import tarozi.benchmark.Burst.Step;

/** Prepares the requests of guests who practise: every skill at every level in turn, with questions of their own. */
final class PracticeLoad {
    private static final String UNEXPLAINED = "1000003";

    private final HttpClient browser = Guest.browser();
    private final URI site;
    private final Map<UUID, Step> acknowledged = new ConcurrentHashMap<>();

    PracticeLoad(URI site) {
        this.site = site;
    }

    /** The submissions of all answers whose redirect has arrived. */
    List<UUID> acknowledged() {
        return List.copyOf(acknowledged.keySet());
    }

    List<Step> hellos(int requests) {
        var guest = new Guest(browser, site);
        return Collections.nCopies(requests, () -> shown(guest, "/ground/hello"));
    }

    List<Step> questions(int requests) throws Exception {
        List<Step> steps = new ArrayList<>();
        for (var exercise : exercises(requests)) {
            steps.add(() -> shown(exercise.guest(), exercise.address()));
        }
        return steps;
    }

    List<Step> rightAnswers(int requests) throws Exception {
        List<Step> steps = new ArrayList<>();
        for (var exercise : exercises(requests)) {
            var truths = exercise.truths();
            steps.add(() -> given(exercise, truths));
        }
        return steps;
    }

    /** The dearest ones: the diagnosis looks through all slips and their pairs and finds nothing. */
    List<Step> wrongAnswers(int requests) throws Exception {
        List<Step> steps = new ArrayList<>();
        for (var exercise : exercises(requests)) {
            var wrong = exercise.truths().stream().map(truth -> UNEXPLAINED).toList();
            steps.add(() -> given(exercise, wrong));
        }
        return steps;
    }

    /** The pages to which given answers led. */
    List<Step> explanations(int requests) {
        return acknowledged.values().stream().limit(requests).toList();
    }

    /** In an order in which a client of a burst always is the same guest. */
    private List<Exercise> exercises(int number) throws Exception {
        var skills = Skill.all();
        List<Guest> guests = List.of();
        List<Exercise> exercises = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            int round = at / Burst.CLIENTS;
            if (at % (Burst.CLIENTS * skills.size()) == 0) {
                guests = newGuests();
            }
            exercises.add(Exercise.taken(guests.get(at % Burst.CLIENTS), skills.get(round % skills.size())));
        }
        return exercises;
    }

    private List<Guest> newGuests() throws Exception {
        List<Guest> guests = new ArrayList<>();
        for (int client = 0; client < Burst.CLIENTS; client++) {
            var guest = new Guest(browser, site);
            guest.get("/");
            guests.add(guest);
        }
        return guests;
    }

    private void given(Exercise exercise, List<String> texts) throws Exception {
        var response = exercise.give(texts);
        assertEquals(303, response.statusCode(), exercise.address());
        var explanation = Guest.target(response);
        acknowledged.put(exercise.submission(), () -> shown(exercise.guest(), explanation));
    }

    private static void shown(Guest guest, String path) throws Exception {
        assertEquals(200, guest.get(path).statusCode(), path);
    }
}
