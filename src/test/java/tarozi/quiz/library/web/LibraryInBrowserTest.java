package tarozi.quiz.library.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import tarozi.quiz.library.Library;
import tarozi.quiz.library.Wish;

@QuarkusTest
class LibraryInBrowserTest {
    private static Browser browser;

    @Inject
    Library library;

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
        try (Tab tab = browser.open(look)) {
            tab.carry("tarozi", cast.member(Role.TEACHER).token().value());
            look(tab, look + "-library", "/library");
            look(tab, look + "-library-none", "/library?words=zzzz");
            look(tab, look + "-library-quiz", starter("rnn"));
            look(tab, look + "-library-try", starter("rnn") + "/try/7/1?past=1000");
            tab.page().locator("input[name=answer]").first().fill("12");
            tab.page().locator(".parts ~ .actions button").click();
            check(tab, look + "-library-unread");
            for (var field : tab.page().locator("input[name=answer]").all()) {
                field.fill("12");
            }
            tab.page().locator(".parts ~ .actions button").click();
            check(tab, look + "-library-result");
            look(tab, look + "-library-end", starter("rnn") + "/try/7/end?past=1000.500.0.1000.-.0");
        }
    }

    @Test
    void aQuizIsTriedToItsEndWithoutScripts() {
        try (Tab tab = browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/library");
            tab.page().locator("h3 a").first().click();
            tab.page().locator("a[href$='/try']").click();
            for (int number = 1; number <= 5; number++) {
                assertEquals(
                        "Question " + number + " of 5", tab.page().locator("h1").textContent());
                tab.page().locator("input[name=answer]").fill("1");
                tab.page().locator(".answer button").click();
                tab.page().locator(".actions .button").first().click();
            }
            assertTrue(tab.page().locator(".lead").textContent().contains("Right: 0 of 5."));
        }
    }

    private String starter(String name) {
        return library.look(Wish.ANYTHING, "en").stream()
                .filter(quiz -> name.equals(quiz.listing().starter()))
                .map(quiz -> "/library/" + quiz.id())
                .findFirst()
                .orElseThrow();
    }

    private static void look(Tab tab, String name, String path) {
        tab.visit(path);
        check(tab, name);
    }

    private static void check(Tab tab, String name) {
        tab.assertFitsTheScreen();
        tab.assertAccessible();
        tab.assertSelfContained();
        tab.photograph(name);
    }
}
