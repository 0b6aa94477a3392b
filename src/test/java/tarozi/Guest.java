package tarozi;

import java.io.IOException;
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
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, light enough to be one of many, and at home with a server in another process. */
public final class Guest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final HttpClient http;
    private final URI site;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    public Guest(HttpClient http, URI site) {
        this.http = http;
        this.site = site;
    }

    /** What guests may share; HTTP/1.1, because the client would spend its first requests on an upgrade. */
    public static HttpClient browser() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** The same browser with its cookies, before a site that may have moved. */
    public Guest at(URI elsewhere) {
        var same = new Guest(http, elsewhere);
        same.cookies.putAll(cookies);
        same.token = token;
        return same;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return remembering(http.send(request(path).GET().build(), BodyHandlers.ofString()));
    }

    /** Sends a form with the token of the first page that had one. */
    public HttpResponse<String> send(String path, Map<String, List<String>> fields)
            throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(Collectors.joining("&", pair("csrf-token", token) + "&", ""));
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        return remembering(http.send(request.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString()));
    }

    /** Sends the form of a page that takes files, without one. */
    public HttpResponse<String> sendParts(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var boundary = "part-" + UUID.randomUUID();
        var form = new StringBuilder(part(boundary, "csrf-token", token));
        fields.forEach((name, value) -> form.append(part(boundary, name, value)));
        form.append("--").append(boundary).append("--\r\n");
        var request = request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary);
        var body = BodyPublishers.ofString(form.toString());
        return remembering(http.send(request.POST(body).build(), BodyHandlers.ofString()));
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** Where a response leads, as a path of the site. */
    public static String target(HttpResponse<String> redirect) {
        var location = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        return location.getQuery() == null ? location.getPath() : location.getPath() + "?" + location.getQuery();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(site.resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    /** As a request carries them. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> remembering(HttpResponse<String> response) {
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var named = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(named[0], named[1]);
        }
        if (token.isEmpty()) {
            var form = TOKEN.matcher(response.body());
            token = form.find() ? form.group(1) : "";
        }
        return response;
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
