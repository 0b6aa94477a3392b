package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
    private static Browser browser;

    @Inject
    Cast cast;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitsAndIsAccessibleHoweverLookedAt(Look look) {
        var teacher = cast.member(Role.TEACHER);
        var quiz = Writer.creating(teacher.visitor(look.language()), "Recurrent layers, and what they cost")
                .adding("lstm-breakdown.2", "dense-total.1", "conv-shape.3", "text-network.4");
        quiz.publish();
        quiz.adding("gru-total.3");
        var item = "/items/" + quiz.keys().get(0);
        try (Tab tab = browser.open(look)) {
            tab.carry("tarozi", teacher.token().value());
            look(tab, "/quizzes", look + "-quizzes");
            look(tab, quiz.address(), look + "-quiz");
            for (var page : List.of("/settings", "/items/new", "/preview", "/versions/1")) {
                look(tab, quiz.address() + page, look + "-quiz" + page.replace('/', '-'));
            }
            look(tab, quiz.address() + item, look + "-quiz-item");
            look(tab, quiz.address() + item + "/preview?many=20", look + "-quiz-variants");
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
        try (Tab tab = browser.open(look.withoutScripts())) {
            tab.carry("tarozi", teacher.token().value());
            tab.visit(other.address() + item);
            other.submit(other.page(item), item, Map.of("points", "77", "credit", "EVERYBODY"));
            tab.page().fill("#points", "88");
            tab.page().click("main form .actions button");
            look(tab, look + "-quiz-conflict");
            tab.visit(other.address());
            other.submit(other.page(), "/items/" + keys.get(2) + "/moves", Map.of("place", "1"));
            tab.page().click("#q-" + keys.get(0) + " [value=down]");
            look(tab, look + "-quiz-orders");
        }
    }

    private static void look(Tab tab, String path, String name) {
        tab.visit(path);
        look(tab, name);
    }

    private static void look(Tab tab, String name) {
        tab.assertFitsTheScreen();
        tab.assertAccessible();
        tab.assertSelfContained();
        tab.photograph(name);
    }

    @Test
    void makesAQuizOfThreeQuestionsAndPublishesItWithoutScripts() {
        var teacher = cast.member(Role.TEACHER);
        try (Tab tab = browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.carry("tarozi", teacher.token().value());
            var page = tab.page();
            tab.visit("/quizzes");
            page.fill("#title", "Five minutes");
            page.click("main form button");
            page.click("a[href$='/items/new']");
            page.check("[value='lstm-total.2']");
            page.check("[value='conv2d-total.1']");
            page.click(".bar button");
            page.click("a[href$='/items/new']");
            page.click("a[href$='family=gru-total&level=2']");
            page.selectOption("#shown", "KERAS-KERAS");
            page.fill("#points", "25");
            page.click("main form button");
            assertEquals(3, page.locator("ol.items > li h3").count());
            page.locator("button[value=up]").last().click();
            assertTrue(page.locator("ol.items > li h3").nth(1).innerText().startsWith("2. GRU"));
            page.click("a[href$='/preview']:has-text('Preview')");
            page.goBack();
            page.click("form[action$='/publications'] button");
            assertTrue(page.locator("main").innerText().contains("Published, version 1"));
        }
    }
}
