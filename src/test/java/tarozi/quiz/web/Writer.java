package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tarozi.Visitor;

/** A teacher at a quiz in a browser without scripts: looks at pages and sends their forms as they stand. */
final class Writer {
    private final Visitor visitor;
    private final String address;

    private Writer(Visitor visitor, String address) {
        this.visitor = visitor;
        this.address = address;
    }

    static Writer creating(Visitor visitor, String title) {
        visitor.get("/quizzes");
        var created = visitor.send("/quizzes", Map.of("title", title));
        assertEquals(303, created.statusCode(), created.asString());
        return new Writer(visitor, path(created).replaceAll("\\?.*", ""));
    }

    /** The same quiz in another tab or by somebody else. */
    Writer in(Visitor other) {
        return new Writer(other, address);
    }

    String address() {
        return address;
    }

    long id() {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    Document page() {
        return page("");
    }

    Document page(String below) {
        var page = visitor.get(address + below);
        assertEquals(200, page.statusCode(), page.asString());
        return Jsoup.parse(page.asString());
    }

    Response get(String below) {
        return visitor.get(address + below);
    }

    Response send(String below, Map<String, String> fields) {
        visitor.get("/quizzes");
        return visitor.send(address + below, fields);
    }

    /** Sends a form of a page as it stands, but for the given fields. */
    Response submit(Document page, String action, Map<String, String> changed) {
        visitor.get("/quizzes");
        return submit(page.selectFirst("form[action='" + address + action + "']"), changed);
    }

    private Response submit(Element form, Map<String, String> changed) {
        Map<String, List<String>> fields = new HashMap<>();
        for (var field : form.select("input, select, textarea")) {
            if (!field.attr("name").equals("csrf-token") && isSent(field)) {
                fields.merge(field.attr("name"), List.of(value(field)), Writer::both);
            }
        }
        changed.forEach((name, value) -> fields.put(name, List.of(value)));
        return visitor.sendLists(form.attr("action"), fields);
    }

    private static boolean isSent(Element field) {
        return !List.of("radio", "checkbox").contains(field.attr("type")) || field.hasAttr("checked");
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText().replaceFirst("^\n", "");
            case "select" -> {
                var chosen = field.selectFirst("option[selected]");
                yield (chosen == null ? field.selectFirst("option") : chosen).attr("value");
            }
            default -> field.attr("value");
        };
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    Writer adding(String... kinds) {
        visitor.get("/quizzes");
        var key = page("/items/new").selectFirst("input[name=key]").attr("value");
        var added = visitor.sendAll(address + "/items/several", Map.of("key", key), "kind", List.of(kinds));
        assertEquals(303, added.statusCode(), added.asString());
        return this;
    }

    /** The keys of the questions as the page lists them. */
    List<String> keys() {
        return page().select("ol.items > li[id^=q-]").stream()
                .map(item -> item.id().substring(2))
                .toList();
    }

    List<String> titles() {
        return page().select("ol.items > li[id^=q-] h3").eachText();
    }

    Response publish() {
        return submit(page(), "/publications", Map.of());
    }

    static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
