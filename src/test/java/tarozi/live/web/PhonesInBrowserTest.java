package tarozi.live.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.live.game.Phase;

/** Whole games on phones: three languages, networks that come and go, no sockets, no scripts. */
@QuarkusTest
class PhonesInBrowserTest extends PhonesInTheRoom {
    private static final String CONNECTIONS_TRIED =
            """
            () => {
              let tried = 0;
              window.WebSocket = class { constructor() { tried += 1; } close() {} };
              ['pageshow', 'online', 'offline', 'pageshow'].forEach(it => window.dispatchEvent(new Event(it)));
              document.dispatchEvent(new Event('visibilitychange'));
              return tried;
            }
            """;

    @Test
    void playsAWholeGameInThreeLanguages() {
        try (var uzbek = join(PHONE.in("uz"), "Zuhra");
                var russian = join(PHONE.in("ru").inTheDark(), "Женя");
                var english = join(PHONE, "Ann")) {
            ask();
            for (var tab : new Tab[] {uzbek, russian, english}) {
                assertThat(field(tab)).isVisible();
                assertThat(at(tab, "[data-announce]")).not().isEmpty();
                assertIsLight(tab);
            }
            check(uzbek, "open");
            check(russian, "open");
            answer(uzbek, "12o");
            assertThat(at(uzbek, "#answer-1[aria-invalid]")).isFocused();
            assertThat(at(uzbek, "[data-form] .error")).hasCount(1);
            check(uzbek, "unread");
            for (var tab : new Tab[] {uzbek, russian}) {
                answer(tab, "98816");
                assertThat(at(tab, "[data-saved]")).isVisible();
            }
            field(english).fill("55");
            step("stop", Phase.OPEN, 1);
            for (var tab : new Tab[] {uzbek, russian, english}) {
                assertThat(at(tab, ".verdict")).isVisible();
            }
            assertThat(at(english, "[data-lost]")).containsText("55");
            check(uzbek, "reveal");
            check(russian, "reveal");
            check(english, "reveal");
            step("end", Phase.REVEALED, 1);
            assertThat(at(uzbek, "a[href$='/review']")).isVisible();
            check(uzbek, "end");
            check(russian, "end");
            uzbek.click("a[href$='/review']");
            check(uzbek, "review");
            uzbek.click(".skills a >> nth=0");
            check(uzbek, "round");
        }
    }

    @Test
    void losesNothingWhenTheNetworkGoesAndComes() {
        try (var tab = join(PHONE, "Ann")) {
            tab.page().context().setOffline(true);
            assertThat(at(tab, "[data-link]")).hasText("No connection");
            ask();
            tab.page().context().setOffline(false);
            assertThat(field(tab)).isVisible();
            assertThat(at(tab, "[data-link]")).isHidden();
            field(tab).fill("98816");
            assertThat(at(tab, ".told")).hasText("Typed, not sent yet.");
            tab.page().context().setOffline(true);
            at(tab, "[data-form] button").click();
            assertThat(at(tab, ".told")).containsText("is kept here");
            tab.assertAccessible();
            tab.photograph("phone-en-offline");
            assertEquals(0, at(tab, "[data-saved]").count());
            tab.page().context().setOffline(false);
            assertThat(at(tab, "[data-saved]")).containsText("98,816");
            tab.page().reload();
            assertThat(at(tab, "[data-saved]")).containsText("98,816");
        }
    }

    @Test
    void sendsAfterAReloadWhatHadNotArrived() {
        try (var tab = join(PHONE, "Ann")) {
            ask();
            field(tab).fill("98816");
            tab.page().reload();
            assertThat(field(tab)).hasValue("98816");
            tab.page().route("**/answers", route -> route.abort());
            tab.page().routeWebSocket("**/socket", socket -> socket.close());
            tab.page().reload();
            at(tab, "[data-form] button").click();
            assertThat(at(tab, ".told")).not().isEmpty();
            assertFalse(field(tab).isEditable());
            assertEquals(0, at(tab, "[data-saved]").count());
            tab.page().unroute("**/answers");
            tab.page().reload();
            assertThat(at(tab, "[data-saved]")).containsText("98,816");
        }
    }

    @Test
    void keepsWhatIsTypedWhileTheClockStandsAndGoesOn() {
        try (var tab = join(PHONE, "Ann")) {
            ask();
            assertThat(field(tab)).isVisible();
            field(tab).pressSequentially("988");
            step("pause", Phase.OPEN, 1);
            assertThat(at(tab, ".asked > .notice")).isVisible();
            field(tab).pressSequentially("16");
            at(tab, "[data-form] button").click();
            assertThat(at(tab, ".told")).containsText("The clock is stopped");
            step("resume", Phase.OPEN, 1);
            assertThat(at(tab, ".asked > .notice")).hasCount(0);
            assertThat(at(tab, ".told")).hasText("Typed, not sent yet.");
            step("extend", Phase.OPEN, 1);
            assertThat(field(tab)).hasValue("98816");
            at(tab, "[data-form] button").click();
            assertThat(at(tab, "[data-saved]")).containsText("98,816");
        }
    }

    @Test
    void playsOnOnePageAtATimeAndSaysSo() {
        try (var tab = join(PHONE, "Ann")) {
            ask();
            field(tab).fill("988");
            var second = tab.page().context().newPage();
            second.navigate("/live/" + code);
            assertThat(at(tab, "[data-over]")).isVisible();
            tab.assertAccessible();
            at(tab, "[data-here]").click();
            assertThat(second.locator("[data-over]")).isVisible();
            assertThat(field(tab)).hasValue("988");
            answer(tab, "98816");
            assertThat(at(tab, "[data-saved]")).isVisible();
        }
    }

    @Test
    void noticesThatItsPlayerWasRemovedAndLetInAgain() {
        try (var tab = join(PHONE, "Ann")) {
            long id = a.players(game).get(0).id();
            host.send("/host/" + code + "/players/" + id + "/removals", Map.of());
            assertThat(at(tab, "[data-removed=true] h1")).hasText("You were removed from this game");
            assertEquals(0, tab.page().evaluate(CONNECTIONS_TRIED));
            assertThat(at(tab, "[data-link]")).isHidden();
            tab.assertAccessible();
            host.send("/host/" + code + "/players/" + id + "/readmissions", Map.of());
            assertThat(at(tab, "#live h1")).hasText("You are in");
        }
    }

    @Test
    void asksWhereSocketsAreBlocked() {
        try (var tab = Browser.open(PHONE)) {
            tab.page().routeWebSocket("**/socket", socket -> socket.close());
            enter(tab, "Ann");
            check(tab, "lobby");
            ask();
            assertThat(field(tab)).isVisible();
            assertThat(at(tab, "[data-link]")).isHidden();
            answer(tab, "98816");
            assertThat(at(tab, "[data-saved]")).containsText("98,816");
            check(tab, "saved");
            step("stop", Phase.OPEN, 1);
            assertThat(at(tab, ".verdict")).isVisible();
        }
    }

    @Test
    void saysThatItIsSignedOutWhereSocketsAreBlockedToo() {
        try (var tab = Browser.open(PHONE)) {
            tab.page().routeWebSocket("**/socket", socket -> socket.close());
            enter(tab, "Ann");
            tab.page().context().clearCookies();
            assertThat(at(tab, "[data-out]")).isVisible();
            assertThat(at(tab, "#live")).isHidden();
            check(tab, "signed-out");
        }
    }

    @Test
    void needsNoScript() {
        try (var tab = join(PHONE.withoutScripts(), "Ann")) {
            ask();
            assertThat(field(tab)).isVisible();
            answer(tab, "98,81");
            assertThat(field(tab)).hasValue("98,81");
            answer(tab, "98816");
            assertThat(at(tab, "[data-saved]")).containsText("98,816");
            step("stop", Phase.OPEN, 1);
            assertThat(at(tab, ".verdict")).isVisible();
            step("end", Phase.REVEALED, 1);
            assertThat(at(tab, "a[href$='/review']")).isVisible();
            tab.click("a[href$='/review']");
            tab.click(".skills a >> nth=0");
            assertThat(at(tab, ".area")).isVisible();
        }
    }

    @Test
    void worksByKeyboardAlone() {
        try (var tab = join(new Look(Screen.LAPTOP), "Ann")) {
            ask();
            assertThat(field(tab)).isVisible();
            for (int press = 0; press < 20 && !isInAnswer(tab); press++) {
                tab.page().keyboard().press("Tab");
            }
            tab.page().keyboard().type("98816");
            tab.page().keyboard().press("Enter");
            assertThat(at(tab, "[data-saved]")).isVisible();
        }
    }

    /** From the field for the code to the first question. */
    private static void assertIsLight(Tab tab) {
        assertTrue(tab.bytes() > 5_000, "nothing was counted");
        assertTrue(tab.bytes() < 40_000, tab.bytes() + " bytes");
    }

    private static boolean isInAnswer(Tab tab) {
        return "answer-1".equals(tab.page().evaluate("document.activeElement.id"));
    }
}
