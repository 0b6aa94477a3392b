package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.account.Role;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.game.Phase;
import tarozi.question.family.Families;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** The host's pages on real screens. */
@QuarkusTest
class WallInBrowserTest {
    private static final List<String> NAMES =
            List.of("Zukko Lochin", "Смелая Ласточка", "Brave Falcon", "Gʻani", "Екатерина Возн", "山田");
    private static final String CUT_OFF =
            """
            [...document.querySelectorAll('.wall, .wall-body, .wall-body :not(.unseen)')]
              .filter(it => getComputedStyle(it).overflowX !== 'visible' || it.matches('.wall-body'))
              .filter(it => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)
              .map(it => it.className).join(' ')
            """;

    @Inject
    AGame a;

    @Inject
    Cast cast;

    private Member host;

    @BeforeEach
    void findAHost() {
        host = cast.member(Role.TEACHER);
    }

    @Test
    void fitsAndIsAccessibleInEveryPhaseHoweverLookedAt() {
        var game = a.of(host.person(), AQuiz.content());
        IntStream.range(0, 66).forEach(number -> play(game, number));
        for (var phase : List.of(Phase.LOBBY, Phase.READY, Phase.OPEN, Phase.REVEALED, Phase.BOARD, Phase.ENDED)) {
            if (phase != Phase.LOBBY) {
                a.stand(game, phase, 1);
            }
            var name = phase.name().toLowerCase();
            look(new Look(Screen.PHONE).in("uz"), "control-" + name, home(game));
            look(new Look(Screen.LAPTOP).in("ru").inTheDark(), "control-" + name, home(game));
            look(new Look(Screen.PROJECTOR), "wall-" + name, home(game) + "/projector");
            look(new Look(Screen.PROJECTOR).in("ru").inTheDark(), "wall-" + name, home(game) + "/projector");
        }
    }

    @Test
    void cutsNothingOffTheWallWhateverIsAsked() {
        for (var numbers : Numbers.values()) {
            var content = new Content(Words.in("en", "Everything"), Words.NONE, numbers, Scoring.FLAT, everything());
            var game = a.of(host.person(), content);
            play(game, 0);
            try (Tab tab = Browser.open(new Look(Screen.PROJECTOR).in("ru"))) {
                tab.carry("tarozi", host.token().value());
                tab.page().setViewportSize(1280, 720);
                for (int round = 1; round <= content.items().size(); round++) {
                    for (var phase : List.of(Phase.OPEN, Phase.REVEALED)) {
                        a.stand(game, phase, round);
                        tab.visit(home(game) + "/projector");
                        assertEquals(
                                "",
                                tab.page().evaluate(CUT_OFF),
                                phase + " of " + content.items().get(round - 1));
                    }
                }
            }
        }
    }

    @Test
    void staysAsTheHostHasOpenedItAndListensToKeys() {
        var game = a.of(host.person(), AQuiz.content());
        play(game, 1);
        try (Tab tab = Browser.open(new Look(Screen.LAPTOP))) {
            tab.carry("tarozi", host.token().value());
            tab.visit(home(game));
            var page = tab.page();
            page.waitForCondition(() -> (boolean) page.evaluate("game.isOpen()"));
            page.click("#door summary");
            page.click("#switch-LOCKED");
            page.waitForSelector(".switch:has(#switch-LOCKED) [name=to][value=OFF]", attached());
            assertEquals("switch-LOCKED", page.evaluate("document.activeElement.id"));
            assertEquals(true, page.evaluate("document.querySelector('#door').open"));
            page.evaluate("document.activeElement.blur()");
            page.keyboard().press("Space");
            page.waitForSelector("[data-step=pause]");
            page.waitForSelector("[data-step=stop]");
            page.waitForCondition(
                    () -> (boolean) page.evaluate("!game.on.held(document.querySelector('[data-step=pause]'))"));
            page.keyboard().press("p");
            page.waitForSelector("[data-step=resume]");
            assertEquals(true, page.evaluate("document.querySelector('#door').open"));
            assertTrue(page.locator(".control-paused").isVisible());
        }
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private static List<Item> everything() {
        var items = new ArrayList<Item>();
        for (var family : Families.all()) {
            var tiers = family.tiers();
            items.add(Item.usual("k" + items.size(), family, tiers.get(tiers.size() - 1)));
        }
        return items;
    }

    private void play(Game game, int number) {
        var player = a.join(game, cast.somebody(), NAMES.get(number % NAMES.size()) + " " + number);
        var wrong = number % 3 == 0 ? Optional.of("" + (100 + number)) : Optional.<String>empty();
        if (number % 7 != 1) {
            a.answer(game, player, 1, wrong, 5 + number % 20);
        }
    }

    private void look(Look look, String name, String address) {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", host.token().value());
            tab.visit(address);
            if (address.endsWith("/projector")) {
                assertEquals("", tab.page().evaluate(CUT_OFF), name);
            }
            tab.check(name);
        }
    }

    private static String home(Game game) {
        return "/host/" + game.code().letters();
    }
}
