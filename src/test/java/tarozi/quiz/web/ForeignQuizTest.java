package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Role;

/** Another's quiz and one that does not exist look the same from outside. */
@QuarkusTest
class ForeignQuizTest {
    private static final String NOBODYS = "/quizzes/999999999";

    @Inject
    Cast cast;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/settings",
                "/preview",
                "/items/new",
                "/items/new?family=lstm-total&level=2",
                "/items/KEY",
                "/items/KEY/preview",
                "/versions/1",
            })
    void hasNoPages(String page) {
        var owner = published();
        var stranger = cast.member(Role.TEACHER).visitor();
        var address = owner.address() + page.replace("KEY", owner.keys().get(0));
        assertEquals(200, owner.get(address.substring(owner.address().length())).statusCode());
        assertEquals(404, stranger.get(address).statusCode());
        assertEquals(404, stranger.get(NOBODYS + page).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings",
                "/items",
                "/items/several",
                "/items/KEY",
                "/items/KEY/moves",
                "/items/KEY/removals",
                "/items/KEY/returns",
                "/items/KEY/copies",
                "/orders",
                "/publications",
                "/shares",
                "/withdrawals",
                "/copies",
                "/archivings",
                "/restorations",
            })
    void takesNoActions(String action) {
        var owner = published();
        var key = owner.keys().get(0);
        var stranger = cast.member(Role.TEACHER).visitor();
        var before = owner.page().selectFirst("main").html();
        stranger.get("/quizzes");
        for (var quiz : List.of(owner.address(), NOBODYS)) {
            assertEquals(
                    404,
                    stranger.send(quiz + action.replace("KEY", key), fields(key))
                            .statusCode(),
                    quiz + action);
        }
        assertEquals(
                withoutTokens(before),
                withoutTokens(owner.page().selectFirst("main").html()));
    }

    @Test
    void sendsWhoeverHasNotSignedInToSignIn() {
        var answer = new Visitor().get("/quizzes");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").contains("/sign-in?to="));
    }

    @Test
    void isNotForStudents() {
        assertEquals(403, cast.member(Role.STUDENT).visitor().get("/quizzes").statusCode());
    }

    private Writer published() {
        var owner = Writer.creating(cast.member(Role.TEACHER).visitor(), "Mine").adding("lstm-total.2");
        owner.publish();
        return owner;
    }

    private static Map<String, String> fields(String key) {
        return Map.of(
                "seen", key,
                "wanted", key,
                "to", "up",
                "key", "k1",
                "kind", "lstm-total.2",
                "family", "lstm-total",
                "level", "2",
                "numbers", "OWN",
                "scoring", "FLAT",
                "credit", "EXACT");
    }

    private static String withoutTokens(String html) {
        return html.replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }
}
