package tarozi.account.web;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tarozi.Visitor;

/** Somebody who signs up and in without scripts. */
class Newcomer {
    static final String PASSWORD = "osh va non";

    final String name;
    final Visitor browser;

    Newcomer() {
        this(fresh(), new Visitor());
    }

    Newcomer(String name, Visitor browser) {
        this.name = name;
        this.browser = browser;
    }

    static String fresh() {
        return "u" + UUID.randomUUID().toString().substring(0, 12).replace("-", "");
    }

    /** The same person before another browser. */
    Newcomer elsewhere() {
        return new Newcomer(name, new Visitor());
    }

    Newcomer signedUp() {
        signUp(Map.of()).then().statusCode(303);
        return this;
    }

    /** Signs up with some fields filled in otherwise. */
    Response signUp(Map<String, String> otherwise) {
        Map<String, String> fields = new HashMap<>(Map.of("name", name, "password", PASSWORD, "email", "", "to", "/"));
        fields.putAll(otherwise);
        browser.get("/sign-up");
        return browser.send("/sign-up", fields);
    }

    Response signIn() {
        return signIn(PASSWORD);
    }

    Response signIn(String password) {
        return signIn(Map.of("password", password));
    }

    Response signIn(Map<String, String> otherwise) {
        Map<String, String> fields = new HashMap<>(Map.of("name", name, "password", PASSWORD, "to", "/"));
        fields.putAll(otherwise);
        browser.get("/sign-in");
        return browser.send("/sign-in", fields);
    }

    /** What the server calls whoever is before this browser. */
    String pseudonym() {
        return browser.get("/probe/viewer/person").asString();
    }

    static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }
}
