package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Tab;
import tarozi.account.Role;

@QuarkusTest
class ImportsInBrowserTest {

    @Inject
    Cast cast;

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void takesATextInHoweverLookedAt(Look look) {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", cast.member(Role.TEACHER).token().value());
            tab.visit("/quizzes/imports");
            tab.page().locator("#text").fill("nothing to import");
            tab.click("main button");
            assertEquals("nothing to import", tab.page().locator("#text").inputValue());
            tab.check("import");
            tab.page()
                    .locator("#text")
                    .fill(
                            "::Layer::LSTM with 18 inputs and 64 units {#21248}\n\n::Gates::How many gates? {=four ~three}"
                                    + "\n\n::Size::LSTM with 64 inputs and 128 units {#98816}");
            tab.click("main button");
            assertEquals(2, tab.page().locator("tbody tr").count());
            tab.check("imported");
        }
    }
}
