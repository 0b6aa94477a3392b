package tarozi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.account.Role;

/**
 * Who may see and do what, for every page and action there is: the table is {@code access.txt}. An address with {@code {id}},
 * or of a host, is that of something that belongs to the owner; who may not see it cannot tell whether it is there.
 */
@QuarkusTest
class AccessTest {
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("answer", "1"),
            Map.entry("attempt", "1"),
            Map.entry("credit", "EXACT"),
            Map.entry("due", "2035-01-01T10:00"),
            Map.entry("family", "lstm-total"),
            Map.entry("hint", "1"),
            Map.entry("key", "k1"),
            Map.entry("kind", "lstm-total.2"),
            Map.entry("level", "2"),
            Map.entry("numbers", "OWN"),
            Map.entry("place", "1"),
            Map.entry("role", "STUDENT"),
            Map.entry("scoring", "FLAT"),
            Map.entry("seen", "a b"),
            Map.entry("submission", "7f2b3c1e-0000-4000-8000-000000000002"),
            Map.entry("title", "Mine now"),
            Map.entry("to", "down"),
            Map.entry("until", "2035-01-01T10:00"),
            Map.entry("version", "1"),
            Map.entry("wanted", "b a"));

    /** What some pages want to be asked. */
    private static final Map<String, String> QUERIES = Map.of(
            "GET /assignments/{id}/markings/new", "?version=1",
            "GET /classes/join", "?code=2222222",
            "GET /quizzes/{id}/exports/{format}", "?each=1&seed=1",
            "GET /quizzes/{id}/print", "?each=1&seed=1");

    /** For what changes nothing of theirs. */
    private static Holdings.Held kept;

    private static int names;

    @Inject
    Holdings holdings;

    @Inject
    Everything everything;

    @Inject
    Cast cast;

    @BeforeEach
    void giveThemSomething() {
        if (kept == null) {
            kept = holdings.some();
        }
    }

    @Test
    void coversEveryPageAndActionAndNoOther() {
        assertEquals(String.join("\n", Routes.all()), String.join("\n", new TreeSet<>(AccessTable.ROWS.keySet())));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isAsTheTableSays(String route) {
        var held = route.startsWith("GET ") ? kept : holdings.some();
        var seen = new TreeMap<String, String>();
        for (var who : AccessTable.PEOPLE) {
            seen.put(who, outcome(ask(visitor(who, route, held), route, held.fill(route), held)));
        }
        assertEquals(new TreeMap<>(AccessTable.ROWS.get(route)), seen, route);
    }

    @ParameterizedTest
    @MethodSource("things")
    void looksTheSameToTheRefusedWhetherItIsThereOrNot(String route) {
        var there = kept.fill(route);
        var missing = Holdings.fill(route, Holdings.missing(kept.namesOf(route), Holdings.thing(route)));
        var refused = new TreeMap<String, Visitor>();
        AccessTable.refusedBy(route).forEach(who -> refused.put(who, visitor(who, route, kept)));
        var before = everything.kept();
        var answers = new TreeMap<String, Response>();
        refused.forEach((who, visitor) -> answers.put(who, ask(visitor, route, there, kept)));
        assertEquals(before, everything.kept(), route);
        refused.forEach((who, visitor) -> {
            var one = answers.get(who);
            var other = ask(visitor, route, missing, kept);
            assertEquals(other.statusCode(), one.statusCode(), who);
            assertEquals(comparable(other, missing), comparable(one, there), who);
        });
    }

    @ParameterizedTest
    @MethodSource("things")
    void isNotFoundByThoseWhoMayWhereNothingIs(String route) {
        for (var who : AccessTable.allowedBy(route)) {
            for (var name : Holdings.OBJECTS) {
                if (route.contains("{" + name + "}")) {
                    var missing = Holdings.fill(route, Holdings.missing(kept.namesOf(route), name));
                    assertEquals(
                            404,
                            ask(visitor(who, route, kept), route, missing, kept).statusCode(),
                            who + " " + missing);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void isNotReachedThroughAThingOfOnesOwn(String route) {
        var mine = holdings.some();
        var mixed = new TreeMap<>(kept.namesOf(route));
        var thing = Holdings.thing(route);
        mixed.put(thing, mine.namesOf(route).get(thing));
        var before = everything.kept();
        assertEquals(
                404, ask(mine.owner(), route, Holdings.fill(route, mixed), kept).statusCode());
        assertEquals(before, everything.kept());
    }

    /** Whoever means to send a form holds the token of one, so that only the rules of the thing can refuse. */
    private Visitor visitor(String who, String route, Holdings.Held held) {
        var visitor =
                switch (who) {
                    case "nobody" -> new Visitor();
                    case "owner" -> held.owner();
                    case "member" -> held.member();
                    default -> cast.member(Role.valueOf(who.toUpperCase())).visitor();
                };
        if (!route.startsWith("GET ")) {
            visitor.get("/");
        }
        return visitor;
    }

    private static Response ask(Visitor visitor, String route, String path, Holdings.Held held) {
        if (route.startsWith("GET ")) {
            return visitor.get(path + QUERIES.getOrDefault(route, ""));
        }
        var form = new TreeMap<>(FORM);
        form.put("name", "Mallory " + ++names);
        if (route.equals("POST /games")) {
            form.put("quiz", held.namesOf("POST /quizzes").get("id"));
        }
        form.put("student", held.namesOf("POST /people").get("id"));
        return visitor.send(path, form);
    }

    private static String outcome(Response response) {
        boolean sent =
                response.statusCode() == 303 && response.header("Location").contains("/sign-in?to=");
        boolean told = response.statusCode() == 403 && response.asString().contains("href=\"/sign-in\" target=");
        return sent || told ? "sign-in" : String.valueOf(response.statusCode());
    }

    /** Without what differs from one page to the next: addresses of itself, tokens, and names that were typed. */
    private static String comparable(Response response, String path) {
        assertFalse(path.contains("{"), path);
        return (response.header("Location") + response.asString())
                .replace(path.replace("/", "%2F"), "HERE")
                .replace(path, "HERE")
                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"|Mallory \\d+", "");
    }

    static Stream<String> routes() {
        return AccessTable.ROWS.keySet().stream();
    }

    /** What belongs to somebody, and is not for everybody. */
    static Stream<String> things() {
        return routes().filter(route -> route.contains("{id}") || route.contains(" /host/{code}"))
                .filter(route -> !AccessTable.isForEverybody(route));
    }

    static Stream<String> parts() {
        return things().filter(
                        route -> Stream.of("member}", "student}", "attempt}", "answer}", "marking}", "players/{id}")
                                .anyMatch(part -> route.contains(part)));
    }
}
