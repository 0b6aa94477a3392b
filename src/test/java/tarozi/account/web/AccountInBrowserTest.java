package tarozi.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.account.Role;
import tarozi.account.Token;
import tarozi.answer.AnAnswer;
import tarozi.answer.Ledger;

@QuarkusTest
class AccountInBrowserTest {
    private static final String LONG_NAME = "Абдурахмонова Гулнора Шерзодовна Каримова";

    @Inject
    Cast cast;

    @Inject
    Ledger ledger;

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void signsUpAndInHoweverLookedAt(Look look) {
        try (Tab tab = Browser.open(look)) {
            tab.visit("/sign-up");
            tab.check("sign-up");
            tab.page().locator("#name").fill("a");
            tab.page().locator("#password").fill("password1");
            tab.page().locator("#email").fill("a@b.c");
            tab.click("main button");
            tab.check("sign-up-faulty");
        }
        Token guest = Cast.freshToken();
        ledger.append(AnAnswer.right().by(cast.holding(guest)));
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", guest.value());
            tab.visit("/sign-in");
            tab.check("sign-in");
            tab.page().locator("#name").fill("nobody");
            tab.page().locator("#password").fill("wrong");
            tab.click("main button");
            tab.check("sign-in-wrong");
        }
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void showsATeacherMorePlacesInTwoLines(Look look) {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", cast.member(Role.TEACHER).token().value());
            tab.visit("/practice");
            tab.check("header-teacher");
        }
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void endsALongNameInTheRowOfTheLanguages(Look look) {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", cast.member(Role.TEACHER).token().value());
            tab.visit("/profile");
            double before = header(tab);
            tab.page().locator("input[name=display]").fill(LONG_NAME);
            tab.click("form[action$='display-names'] button");
            tab.visit("/practice");
            assertEquals(before, header(tab), 1, "the header has as many rows as before");
            tab.assertFitsTheScreen();
            tab.assertAccessible();
            var door = tab.page().locator(".door");
            assertEquals(LONG_NAME, door.getAttribute("title"));
            assertEquals(LONG_NAME, door.textContent().strip());
            assertTrue(door.boundingBox().width >= 72, "there is room for a first name");
            tab.photograph(look + "-header-long-name");
        }
    }

    private static double header(Tab tab) {
        return tab.page().locator(".top").boundingBox().height;
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void looksAfterAccountsHoweverLookedAt(Look look) {
        var boss = cast.member(Role.ADMINISTRATOR);
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", boss.token().value());
            for (String page : List.of("/profile", "/profile/deletion", "/forgotten", "/people?q=cast", "/sign-in")) {
                tab.visit(page);
                tab.check(page.substring(1).replaceAll("\\W+", "-"));
            }
            tab.visit("/people/" + boss.person().id());
            tab.click("form[action$='password-links'] button");
            tab.check("person");
            tab.visit(tab.page().locator(".notice code").innerText());
            tab.check("new-password");
        }
    }

    @Test
    void signsUpGoesOutAndComesBackWithoutScripts() {
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            String name = Newcomer.fresh();
            tab.visit("/practice");
            tab.click(".door");
            tab.click("main a[href^='/sign-up']");
            tab.page().locator("#name").fill(name);
            tab.page().locator("#password").fill(Newcomer.PASSWORD);
            tab.click("main button");
            assertTrue(tab.page().url().endsWith("/practice"), tab.page().url());
            assertEquals(name, tab.page().locator(".door").innerText());
        }
    }
}
