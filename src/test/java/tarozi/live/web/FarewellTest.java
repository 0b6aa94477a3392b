package tarozi.live.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.account.Sessions;

/** Whoever is signed out hears nothing more of the game. */
@QuarkusTest
class FarewellTest extends InTheRoom {
    @Inject
    Sessions sessions;

    @Test
    void endsTheSocketOfWhoeverSignsOutAndNobodyElses() {
        var ali = joins("Ali");
        var vali = joins("Vali");
        try (var gone = listens(ali);
                var stays = listens(vali)) {
            gone.awaits("page");
            stays.awaits("page");
            sessions.end(ali.member().token());
            assertEquals("SIGNED_OUT", gone.awaits("over").get("why").asText());
            gone.closedWith();
            announce();
            stays.awaitsQuestion(1);
        }
    }

    @Test
    void keepsTheOneBrowserThatIsKeptAndEndsAllWhenAllEnd() {
        var ali = joins("Ali");
        try (var phone = listens(ali)) {
            phone.awaits("page");
            sessions.endOthers(ali.member().person(), ali.member().token());
            announce();
            phone.awaitsQuestion(1);
            sessions.endAll(ali.member().person());
            assertEquals("SIGNED_OUT", phone.awaits("over").get("why").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uz", "ru"})
    void asksToSignInOrJoinAgain(String language) {
        var ali = joins("Ali");
        try (Tab tab = Browser.open(new Look(Screen.PHONE).in(language))) {
            tab.carry("tarozi", ali.member().token().value());
            tab.visit("/live/" + code());
            tab.page().waitForFunction("() => game.isOpen()");
            sessions.endAll(ali.member().person());
            assertThat(tab.page().locator("[data-out]")).isVisible();
            tab.check("phone-out");
        }
    }
}
