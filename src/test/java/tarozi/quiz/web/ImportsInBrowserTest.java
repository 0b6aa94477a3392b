package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Tab;
import tarozi.account.Role;

@QuarkusTest
class ImportsInBrowserTest {
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
    void takesATextInHoweverLookedAt(Look look) {
        try (Tab tab = browser.open(look)) {
            tab.carry("tarozi", cast.member(Role.TEACHER).token().value());
            tab.visit("/quizzes/imports");
            tab.page().locator("#text").fill("nothing to import");
            tab.page().locator("main button").click();
            assertEquals("nothing to import", tab.page().locator("#text").inputValue());
            check(tab, look + "-import");
            tab.page()
                    .locator("#text")
                    .fill(
                            "::Layer::LSTM with 18 inputs and 64 units {#21248}\n\n::Gates::How many gates? {=four ~three}"
                                    + "\n\n::Size::LSTM with 64 inputs and 128 units {#98816}");
            tab.page().locator("main button").click();
            assertEquals(2, tab.page().locator("tbody tr").count());
            check(tab, look + "-imported");
        }
    }

    private static void check(Tab tab, String name) {
        tab.assertFitsTheScreen();
        tab.assertAccessible();
        tab.assertSelfContained();
        tab.photograph(name);
    }
}
