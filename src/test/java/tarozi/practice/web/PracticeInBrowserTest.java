package tarozi.practice.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
    private static Browser browser;

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Look> looks() {
        return Look.several();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isAccessibleAndFitsEveryScreen(Look look) {
        try (var tab = browser.open(look)) {
            see(tab, "/", look, "home");
            see(tab, "/practice", look, "map");
            see(tab, "/practice/lstm-total", look, "question");
            answer(tab, "98,81");
            check(tab, look, "unreadable");
            see(tab, "/practice/lstm-total", look, "question");
            answer(tab, truth(tab).toString());
            check(tab, look, "right");
            see(tab, "/practice/lstm-breakdown?level=3", look, "breakdown");
            answer(tab, "4");
            check(tab, look, "breakdown-wrong");
            see(tab, "/practice/conv-shape?level=3", look, "shape");
            answer(tab, "7");
            check(tab, look, "shape-wrong");
            see(tab, "/practice/conv-network", look, "network");
            tab.page().locator("button[name=hint]").click();
            check(tab, look, "hint");
            answer(tab, "2");
            check(tab, look, "network-wrong");
            tab.assertSelfContained();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fitsAPhoneWithEveryFamily(String language) {
        try (var tab = browser.open(new Look(Screen.PHONE).in(language).withoutScripts())) {
            for (var family : Families.all()) {
                tab.visit("/practice/" + family.slug());
                assertTrue(beyond(tab.page()) <= 0, family.slug() + " is too wide");
                answer(tab, "3");
                assertTrue(beyond(tab.page()) <= 0, family.slug() + " explained is too wide");
            }
        }
    }

    static Stream<String> languages() {
        return Stream.of("en", "uz", "ru");
    }

    /** From the first page to mastery, with scripts turned off. */
    @Test
    void needsNoScript() {
        try (var tab = browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/");
            answer(tab, truth(tab).toString());
            for (int more = 0; more < 2; more++) {
                tab.page().locator("main .actions .button").first().click();
                answer(tab, truth(tab).toString());
            }
            assertTrue(tab.page().locator(".verdict.right").innerText().contains("mastered"));
        }
    }

    @Test
    void worksByKeyboardAlone() {
        try (var tab = browser.open(new Look(Screen.LAPTOP))) {
            tab.visit("/practice/lstm-total");
            var truth = truth(tab).toString();
            for (int press = 0; press < 30 && !isInAnswer(tab.page()); press++) {
                tab.page().keyboard().press("Tab");
            }
            tab.page().keyboard().type(truth);
            tab.page().keyboard().press("Enter");
            tab.page().locator(".verdict.right").waitFor();
        }
    }

    @Test
    void weighsLittleOnTheFirstLoad() {
        try (var tab = browser.open(new Look(Screen.PHONE))) {
            tab.visit("/practice/lstm-total");
            assertTrue(tab.bytes() > 0);
            assertTrue(tab.bytes() < LIGHT, tab.bytes() + " bytes");
            System.out.println("first load of a question: " + tab.bytes() + " bytes");
        }
    }

    private static void see(Tab tab, String path, Look look, String name) {
        assertEquals(200, tab.visit(path).status());
        check(tab, look, name);
    }

    private static void check(Tab tab, Look look, String name) {
        tab.photograph(look + "-" + name);
        tab.assertFitsTheScreen();
        tab.assertAccessible();
    }

    private static void answer(Tab tab, String number) {
        tab.page().locator("input[name=answer]").all().forEach(input -> input.fill(number));
        button(tab.page()).click();
    }

    private static Locator button(Page page) {
        return page.locator("form[action$='/answers'] button:not([formaction])");
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

    private static int beyond(Page page) {
        return page.locator("html").evaluate("it => it.scrollWidth - it.clientWidth") instanceof Number number
                ? number.intValue()
                : 0;
    }
}
