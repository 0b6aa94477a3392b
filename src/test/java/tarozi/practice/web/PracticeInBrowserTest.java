package tarozi.practice.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.formula.Count;
import tarozi.question.Question;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** The pages of practice in a real browser: how they look, what they weigh, and that no script is needed. */
@QuarkusTest
class PracticeInBrowserTest {
    private static final long LIGHT = 40_000;

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void isAccessibleAndFitsEveryScreen(Look look) {
        try (var tab = Browser.open(look)) {
            see(tab, "/", "home");
            see(tab, "/practice", "map");
            see(tab, "/practice/lstm-total", "question");
            answer(tab, "98,81");
            tab.check("unreadable");
            see(tab, "/practice/lstm-total", "question");
            answer(tab, truth(tab).toString());
            tab.check("right");
            see(tab, "/practice/lstm-breakdown?level=3", "breakdown");
            answer(tab, "4");
            tab.check("breakdown-wrong");
            see(tab, "/practice/conv-shape?level=3", "shape");
            answer(tab, "7");
            tab.check("shape-wrong");
            see(tab, "/practice/conv-network", "network");
            tab.click("button[name=hint]");
            tab.check("hint");
            answer(tab, "2");
            tab.check("network-wrong");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fitsAPhoneWithEveryFamily(String language) {
        try (var tab = Browser.open(new Look(Screen.PHONE).in(language).withoutScripts())) {
            for (var family : Families.all()) {
                tab.visit("/practice/" + family.slug());
                tab.assertFitsTheScreen();
                answer(tab, "3");
                tab.assertFitsTheScreen();
            }
        }
    }

    static Stream<String> languages() {
        return Stream.of("en", "uz", "ru");
    }

    /** From the first page to mastery, with scripts turned off. */
    @Test
    void needsNoScript() {
        try (var tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/");
            answer(tab, truth(tab).toString());
            for (int more = 0; more < 2; more++) {
                tab.click(tab.page().locator("main .actions .button").first());
                answer(tab, truth(tab).toString());
            }
            assertTrue(tab.page().locator(".verdict.right").innerText().contains("mastered"));
        }
    }

    @Test
    void worksByKeyboardAlone() {
        try (var tab = Browser.open(new Look(Screen.LAPTOP))) {
            tab.visit("/practice/lstm-total");
            var truth = truth(tab).toString();
            for (int press = 0; press < 30 && !isInAnswer(tab.page()); press++) {
                tab.press("Tab");
            }
            tab.page().keyboard().type(truth);
            tab.press("Enter");
            tab.page().locator(".verdict.right").waitFor();
        }
    }

    @Test
    void weighsLittleOnTheFirstLoad() {
        try (var tab = Browser.open(new Look(Screen.PHONE))) {
            tab.visit("/practice/lstm-total");
            assertTrue(tab.bytes() > 0);
            assertTrue(tab.bytes() < LIGHT, tab.bytes() + " bytes");
            System.out.println("first load of a question: " + tab.bytes() + " bytes");
        }
    }

    private static void see(Tab tab, String path, String name) {
        assertEquals(200, tab.visit(path).status());
        tab.check(name);
    }

    private static void answer(Tab tab, String number) {
        tab.page().locator("input[name=answer]").all().forEach(input -> input.fill(number));
        tab.click("form[action$='/answers'] button:not([formaction])");
    }

    private static Count truth(Tab tab) {
        return question(tab).fields().get(0).asked().truth();
    }

    private static Question question(Tab tab) {
        var action = tab.page().locator("form[action$='/answers']").getAttribute("action");
        var code = action.split("/")[3];
        return VariantCode.parse(code).flatMap(Families::question).orElseThrow();
    }

    private static boolean isInAnswer(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.activeElement.name === 'answer'"));
    }
}
