package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.account.Role;

@QuarkusTest
class WritingInBrowserTest {

    @Inject
    Cast cast;

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitsAndIsAccessibleHoweverLookedAt(Look look) {
        var teacher = cast.member(Role.TEACHER);
        var quiz = Writer.creating(teacher.visitor(look.language()), "Recurrent layers, and what they cost")
                .adding("lstm-breakdown.2", "dense-total.1", "conv-shape.3", "text-network.4");
        quiz.publish();
        quiz.adding("gru-total.3");
        var item = "/items/" + quiz.keys().get(0);
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", teacher.token().value());
            look(tab, "/quizzes", "quizzes");
            look(tab, quiz.address(), "quiz");
            for (var page : List.of("/settings", "/items/new", "/preview", "/versions/1")) {
                look(tab, quiz.address() + page, "quiz" + page.replace('/', '-'));
            }
            look(tab, quiz.address() + item, "quiz-item");
            look(tab, quiz.address() + item + "/preview?many=20", "quiz-variants");
        }
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void showsBothWhenTwoTabsDisagree(Look look) {
        var teacher = cast.member(Role.TEACHER);
        var other = Writer.creating(teacher.visitor(look.language()), "Gates")
                .adding("lstm-breakdown.2", "dense-total.1", "conv-shape.3");
        var keys = other.keys();
        var item = "/items/" + keys.get(0);
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", teacher.token().value());
            tab.visit(other.address() + item);
            other.submit(other.page(item), item, Map.of("points", "77", "credit", "EVERYBODY"));
            tab.page().fill("#points", "88");
            tab.click("main form .actions button");
            tab.check("quiz-conflict");
            tab.visit(other.address());
            other.submit(other.page(), "/items/" + keys.get(2) + "/moves", Map.of("place", "1"));
            tab.click("#q-" + keys.get(0) + " [value=down]");
            tab.check("quiz-orders");
        }
    }

    private static void look(Tab tab, String path, String name) {
        tab.visit(path);
        tab.check(name);
    }

    @Test
    void makesAQuizOfThreeQuestionsAndPublishesItWithoutScripts() {
        var teacher = cast.member(Role.TEACHER);
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.carry("tarozi", teacher.token().value());
            var page = tab.page();
            tab.visit("/quizzes");
            page.fill("#title", "Five minutes");
            tab.click("main form button");
            tab.click("a[href$='/items/new']");
            page.check("[value='lstm-total.2']");
            page.check("[value='conv2d-total.1']");
            tab.click(".bar button");
            tab.click("a[href$='/items/new']");
            tab.click("a[href$='family=gru-total&level=2']");
            page.selectOption("#shown", "KERAS-KERAS");
            page.fill("#points", "25");
            tab.click("main form button");
            assertEquals(3, page.locator("ol.items > li h3").count());
            tab.click(page.locator("button[value=up]").last());
            assertTrue(page.locator("ol.items > li h3").nth(1).innerText().startsWith("2. GRU"));
            tab.click("a.button[href$='/preview']");
            page.goBack();
            tab.click("form[action$='/publications'] button");
            assertTrue(page.locator("main").innerText().contains("Published, version 1"));
        }
    }
}
