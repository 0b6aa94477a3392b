package tarozi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Screen;
import tarozi.Tab;

@QuarkusTest
class FrameInBrowserTest {

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitsAndIsAccessibleHoweverLookedAt(Look look) {
        try (Tab tab = Browser.open(look)) {
            for (String path : List.of("/nobody/serves/this", "/ground/broken", "/ground/form")) {
                tab.visit(path);
                tab.check(path.substring(1).replace('/', '-'));
            }
        }
    }

    @Test
    void isJudgedByAJudgeWhoSeesFaults() {
        try (Tab tab = Browser.open(Screen.PHONE)) {
            tab.visit("/ground/form");
            tab.page().evaluate("document.querySelector('label').remove(); document.body.style.minWidth = '50rem'");
            assertThrows(AssertionError.class, tab::assertAccessible);
            assertThrows(AssertionError.class, tab::assertFitsTheScreen);
        }
    }

    @Test
    void isLightOnTheFirstLoad() {
        try (Tab tab = Browser.open(Screen.PHONE)) {
            tab.visit("/ground/form");
            assertTrue(tab.bytes() > 2_000, "nothing was counted");
            assertTrue(tab.bytes() < 14_000, tab.bytes() + " bytes");
        }
    }

    @Test
    void changesTheLanguageByALinkWithoutScripts() {
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/ground/form?a=1");
            tab.click(tab.page().getByRole(AriaRole.LINK, linkNamed("Oʻzbekcha")));
            assertEquals("uz", tab.page().locator("html").getAttribute("lang"));
            assertTrue(tab.page().url().endsWith("/ground/form?a=1"), tab.page().url());
        }
    }

    @Test
    void leadsTheKeyboardToTheContentFirst() {
        try (Tab tab = Browser.open(Screen.LAPTOP)) {
            tab.visit("/ground/form");
            tab.press("Tab");
            tab.press("Enter");
            tab.press("Tab");
            assertEquals("answer", tab.page().evaluate("document.activeElement.id"));
        }
    }

    @Test
    void sendsAFormWithoutScriptsAndKeepsWhatWasTyped() {
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/ground/form");
            tab.page().locator("#answer").fill("12o");
            tab.click("form button");
            assertEquals("12o", tab.page().locator("#answer").inputValue());
            assertEquals("true", tab.page().locator("#answer").getAttribute("aria-invalid"));
        }
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions linkNamed(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}
