package tarozi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignments;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.live.AGame;
import tarozi.live.game.Phase;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.report.Homework;

/**
 * Gives a teacher one of everything: a class with a member, a quiz mended after it was given, answers to it, more time for the
 * member, a marking.
 */
@ApplicationScoped
class Holdings {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern MARKING = Pattern.compile("/markings/(\\d+)");
    private static final Pattern ENDING = Pattern.compile("/([\\w-]+)(?:\\?.*)?$");

    private static final String NO_TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String NOTHING = "999999999";
    private static final String NO_CODE = "999999";

    /** Those names that stand for things of somebody's. */
    static final List<String> OBJECTS = List.of("id", "code", "member", "student", "attempt", "answer", "marking");

    private final Cast cast;
    private final AnAssignment an;
    private final Classrooms classrooms;
    private final Homework homework;
    private final Assignments assignments;
    private final AGame a;

    Holdings(Cast cast, AnAssignment an, Classrooms classrooms, Homework homework, Assignments assignments, AGame a) {
        this.cast = cast;
        this.an = an;
        this.classrooms = classrooms;
        this.homework = homework;
        this.assignments = assignments;
        this.a = a;
    }

    /** Who has what, and what stands for each {@code {name}} of an address, by the kind of thing that the address is of. */
    record Held(Visitor owner, Visitor member, Map<String, Map<String, String>> names) {
        String fill(String route) {
            return Holdings.fill(route, namesOf(route));
        }

        Map<String, String> namesOf(String route) {
            return names.getOrDefault(route.replaceFirst("^\\w+ /([\\w-]*).*", "$1"), Map.of());
        }
    }

    Held some() {
        var owner = cast.member(Role.TEACHER);
        var member = cast.member(Role.STUDENT);
        Classroom classroom = classrooms.open(owner.person(), "Deep learning");
        long place = classrooms
                .join(member.person(), classroom.code(), "Ali", choice -> {})
                .id();
        var set = an.forClass(owner.person(), classroom);
        var attempt = homework.begin(member.person(), set, "Ali");
        homework.answer(attempt, 1, Homework.right(homework.question(attempt, 1)));
        var mended = List.of(AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of()));
        homework.publish(owner.person(), set, AnAssignment.CONTENT.with(mended));
        var later = set.dueAt().plus(Duration.ofDays(1));
        assignments.extend(owner.person(), set.id(), member.person().id(), later);
        var visitor = owner.visitor();
        var student = member.visitor();
        var game = a.of(owner.person(), AnAssignment.CONTENT);
        var player = a.join(game, member.person(), "Ali");
        long played = a.answer(game, player, 1, Optional.empty(), 5);
        a.stand(game, Phase.ENDED, 1);
        var code = game.code().letters();
        return new Held(
                visitor,
                student,
                Map.ofEntries(
                        Map.entry("a", Map.of("code", set.link().toString())),
                        Map.entry("administrator", Map.of("token", NO_TOKEN)),
                        Map.entry("daily", Map.of("date", "2025-02-01", "number", "1")),
                        Map.entry("language", Map.of("tag", "uz")),
                        Map.entry("new-password", Map.of("token", NO_TOKEN)),
                        Map.entry(
                                "quizzes",
                                Map.of("id", "" + set.quizId(), "key", "b", "number", "1", "format", "json")),
                        Map.entry(
                                "library",
                                Map.of("id", "" + set.quizId(), "seed", "1", "number", "1", "format", "json")),
                        Map.entry(
                                "classes",
                                Map.of(
                                        "id",
                                        "" + classroom.id(),
                                        "member",
                                        "" + place,
                                        "action",
                                        "names",
                                        "code",
                                        classroom.code().shown())),
                        Map.entry(
                                "assignments",
                                Map.of(
                                        "id",
                                        "" + set.id(),
                                        "position",
                                        "1",
                                        "student",
                                        "" + member.person().id(),
                                        "attempt",
                                        "" + attempt.id(),
                                        "answer",
                                        "" + homework.answerId(attempt, 1),
                                        "marking",
                                        marking(visitor, "/assignments/" + set.id() + "/markings"),
                                        "file",
                                        "results.csv")),
                        Map.entry(
                                "host",
                                Map.of(
                                        "code",
                                        code,
                                        "id",
                                        "" + player.id(),
                                        "attempt",
                                        "" + player.id(),
                                        "answer",
                                        "" + played,
                                        "file",
                                        "results.csv")),
                        Map.entry("join", Map.of("code", code)),
                        Map.entry("live", Map.of("code", code, "round", "1")),
                        Map.entry("people", Map.of("id", "" + member.person().id())),
                        Map.entry("practice", practised(student))));
    }

    private static String marking(Visitor teacher, String markings) {
        var preview = teacher.get(markings + "/new?version=2").asString();
        teacher.send(markings, Map.of("version", "2", "seen", found(SEEN, preview)));
        return found(
                MARKING, teacher.get(markings.replace("markings", "results")).asString());
    }

    private static Map<String, String> practised(Visitor student) {
        var question = student.get("/practice/lstm-total").header("Location");
        student.get(question);
        var path = question.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        var fields = Map.of("answer", "1", "submission", "7f2b3c1e-0000-4000-8000-000000000001");
        var answer = student.send(path + "/answers", fields).header("Location");
        return Map.of("family", "lstm-total", "code", found(ENDING, path), "id", found(ENDING, answer));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(String.valueOf(text));
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }

    /** The address that a route has where these names stand. */
    static String fill(String route, Map<String, String> names) {
        var path = route.substring(route.indexOf(' ') + 1)
                .replace("/work/{form}", "/work/submissions")
                .replace("/{position}/{form}", "/{position}/drafts")
                .replace("/{form}", "/closings");
        for (var name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return path;
    }

    /** The name by which an address says whose thing it is of. */
    static String thing(String route) {
        return route.contains("{id}") && !route.contains("/host/{code}") ? "id" : "code";
    }

    /** The same names, but one of them of nothing. */
    static Map<String, String> missing(Map<String, String> names, String one) {
        Map<String, String> changed = new HashMap<>(names);
        changed.put(one, one.equals("code") ? NO_CODE : NOTHING);
        return changed;
    }
}
