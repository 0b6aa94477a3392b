package tarozi;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import tarozi.account.Token;

/** Somebody with a browser but without scripts: keeps cookies, and sends forms with the token that their page had. */
public class Visitor {
    private final CookieFilter cookies = new CookieFilter();
    private final String language;
    private final Map<String, String> carried;
    private String token = "";

    public Visitor() {
        this("en");
    }

    public Visitor(String language) {
        this(language, Map.of());
    }

    /** Somebody who is known by the token in the cookie. */
    public Visitor(String language, Token token) {
        this(language, Map.of("tarozi", token.value()));
    }

    private Visitor(String language, Map<String, String> carried) {
        this.language = language;
        this.carried = carried;
    }

    public Response get(String path) {
        return remembering(asking().get(path));
    }

    /** Sends a form to a path, with the token of the page seen last. */
    public Response send(String path, Map<String, String> fields) {
        return remembering(asking().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", token)
                .formParams(fields)
                .post(path));
    }

    /** Sends a form that has one field several times. */
    public Response sendAll(String path, Map<String, String> fields, String repeated, List<String> values) {
        return remembering(asking().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", token)
                .formParams(fields)
                .formParam(repeated, values)
                .post(path));
    }

    /** Sends a form in which any field may stand several times. */
    public Response sendLists(String path, Map<String, List<String>> fields) {
        var request =
                asking().contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("csrf-token", token);
        fields.forEach(request::formParam);
        return remembering(request.post(path));
    }

    private RequestSpecification asking() {
        return given().filter(cookies)
                .cookies(carried)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(true)
                .accept("text/html, */*;q=0.8")
                .header("Accept-Language", language);
    }

    private Response remembering(Response response) {
        String seen = Jsoup.parse(response.asString())
                .select("input[name=csrf-token]")
                .attr("value");
        if (!seen.isEmpty()) {
            token = seen;
        }
        return response;
    }
}
