package tarozi.quiz.library.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

    @Inject
    Library library;

    @Inject
    Cast cast;

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitsAndIsAccessibleHoweverLookedAt(Look look) {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", cast.member(Role.TEACHER).token().value());
            look(tab, "library", "/library");
            look(tab, "library-none", "/library?words=zzzz");
            look(tab, "library-quiz", starter("rnn"));
            look(tab, "library-try", starter("rnn") + "/try/7/1?past=1000");
            tab.page().locator("input[name=answer]").first().fill("12");
            tab.click(".parts ~ .actions button");
            tab.check("library-unread");
            for (var field : tab.page().locator("input[name=answer]").all()) {
                field.fill("12");
            }
            tab.click(".parts ~ .actions button");
            tab.check("library-result");
            look(tab, "library-end", starter("rnn") + "/try/7/end?past=1000.500.0.1000.-.0");
        }
    }

    @Test
    void aQuizIsTriedToItsEndWithoutScripts() {
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/library");
            tab.click(tab.page().locator("h3 a").first());
            tab.click("a[href$='/try']");
            for (int number = 1; number <= 5; number++) {
                assertEquals(
                        "Question " + number + " of 5", tab.page().locator("h1").textContent());
                tab.page().locator("input[name=answer]").fill("1");
                tab.click(".answer button");
                tab.click(tab.page().locator(".actions .button").first());
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
        tab.check(name);
    }
}
