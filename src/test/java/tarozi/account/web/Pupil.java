package tarozi.account.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody whose browser follows every redirect, here and at school. */
final class Pupil {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private HttpResponse<String> page;

    Pupil visits(String path) throws IOException, InterruptedException {
        page = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", "en")
                        .build(),
                BodyHandlers.ofString());
        return this;
    }

    /** Fills in the form of the page, whoever's it is. */
    Pupil sends(Map<String, String> typed) throws IOException, InterruptedException {
        Element form = Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form[method=post]");
        var fields = form.select("input[name]").stream()
                .filter(input -> !input.attr("type").equals("radio") || input.hasAttr("checked"))
                .collect(Collectors.toMap(input -> input.attr("name"), Element::val, (first, second) -> first));
        fields.putAll(typed);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        page = http.send(
                HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        return this;
    }

    Pupil signsInAtSchoolAs(String name) throws IOException, InterruptedException {
        return sends(Map.of("username", name, "password", School.PASSWORD));
    }

    String text() {
        return Jsoup.parse(page.body()).text();
    }

    int status() {
        return page.statusCode();
    }

    URI address() {
        return page.uri();
    }

    List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }
}
