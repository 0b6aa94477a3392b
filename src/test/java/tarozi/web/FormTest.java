package tarozi.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarozi.Visitor;

@QuarkusTest
class FormTest {
    private static final Map<String, String> ANSWER = Map.of("answer", "98 816");

    private final Visitor visitor = new Visitor();

    @Test
    void acceptsAFormOfItsOwn() {
        visitor.get("/ground/form");
        visitor.send("/ground/form", ANSWER).then().statusCode(200).body(containsString("Got &lt;98 816&gt;"));
    }

    @Test
    void acceptsAFormOfATabThatWasOpenedBeforeOthers() {
        visitor.get("/ground/form");
        Visitor sameToken = visitor;
        sameToken.get("/language/en");
        sameToken.send("/ground/form", ANSWER).then().statusCode(200);
        sameToken.send("/ground/form", ANSWER).then().statusCode(200);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        visitor.send("/ground/form", ANSWER)
                .then()
                .statusCode(403)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("This form has expired"));
    }

    @Test
    void refusesABodyThatIsNoForm() {
        given().contentType("application/json")
                .accept("application/json")
                .body("{}")
                .post("/ground/form")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void hidesTheTokenFromScriptsAndOtherSites() {
        visitor.get("/ground/form")
                .then()
                .header(
                        "Set-Cookie",
                        allOf(
                                startsWith("csrf-token="),
                                containsString("HTTPOnly"),
                                containsString("SameSite=Lax"),
                                containsString("Max-Age=2592000")));
    }

    @Test
    void forgetsATokenThatCannotBeRead() {
        given().cookie("csrf-token", "%%%")
                .get("/ground/form")
                .then()
                .statusCode(403)
                .header("Set-Cookie", allOf(startsWith("csrf-token=;"), containsString("Max-Age=0")));
    }

    @Test
    void keepsWhatWasTypedAndTiesTheErrorToItsField() {
        visitor.get("/ground/form").then().body(not(containsString("aria-describedby")));
        visitor.send("/ground/form", ANSWER)
                .then()
                .body(containsString("value=\"98 816\""))
                .body(containsString("aria-invalid=\"true\""))
                .body(containsString("aria-describedby=\"answer-error \""))
                .body(containsString("id=\"answer-error\""));
    }
}
