package tarozi.leaderboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.account.Token;
import tarozi.answer.AnAnswer;
import tarozi.answer.Ledger;

@QuarkusTest
class LeaderboardInBrowserTest {
    private static Browser browser;

    @Inject
    Ledger ledger;

    @Inject
    Cast cast;

    private final Token token = Cast.freshToken();

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

    @BeforeEach
    void fillABoard() {
        IntStream.range(0, 16)
                .forEach(n -> ledger.append(AnAnswer.right().in("conv-shape", 5).by(cast.somebody())));
        ledger.append(AnAnswer.right().in("conv-shape", 1).by(cast.holding(token)));
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitsAndIsAccessibleHoweverLookedAt(Look look) {
        for (String query : List.of("?skill=conv-shape", "?skill=conv3d-total")) {
            try (Tab tab = browser.open(look)) {
                tab.carry("tarozi", token.value());
                tab.visit("/leaderboard" + query);
                tab.assertFitsTheScreen();
                tab.assertAccessible();
                tab.assertSelfContained();
                tab.photograph(look + "-leaderboard" + query.replace('?', '-'));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void listsTheSkillsFittinglyToo(Look look) {
        try (Tab tab = browser.open(look)) {
            tab.visit("/leaderboard");
            tab.page().locator("summary").click();
            tab.assertFitsTheScreen();
            tab.assertAccessible();
            tab.photograph(look + "-leaderboard-skills");
        }
    }

    @Test
    void opensAnotherBoardByLinksWithoutScripts() {
        try (Tab tab = browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/leaderboard");
            tab.page().locator("summary").click();
            tab.page().locator("a[href$='skill=conv-shape']").click();
            assertTrue(tab.page().url().endsWith("/leaderboard?period=week&skill=conv-shape"));
            assertEquals(10, tab.page().locator("table.board tbody tr").count());
        }
    }
}
