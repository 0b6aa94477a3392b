package tarozi.leaderboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.TestClock;
import tarozi.account.Token;
import tarozi.answer.AnAnswer;
import tarozi.answer.Ledger;

@QuarkusTest
class LeaderboardInBrowserTest {

    @Inject
    Ledger ledger;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    private final Token token = Cast.freshToken();

    /** In one moment, so that no week ends on the way. */
    @BeforeEach
    void fillABoard() {
        clock.set(clock.instant());
        IntStream.range(0, 16)
                .forEach(n -> ledger.append(AnAnswer.right().in("conv-shape", 5).by(cast.somebody())));
        ledger.append(AnAnswer.right().in("conv-shape", 1).by(cast.holding(token)));
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitsAndIsAccessibleHoweverLookedAt(Look look) {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", token.value());
            for (String skill : List.of("conv-shape", "conv3d-total")) {
                tab.visit("/leaderboard?skill=" + skill);
                tab.check("leaderboard-" + skill);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void listsTheSkillsFittinglyToo(Look look) {
        try (Tab tab = Browser.open(look)) {
            tab.visit("/leaderboard");
            tab.click("summary");
            tab.check("leaderboard-skills");
        }
    }

    @Test
    void opensAnotherBoardByLinksWithoutScripts() {
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/leaderboard");
            tab.click("summary");
            tab.click("a[href$='skill=conv-shape']");
            assertTrue(tab.page().url().endsWith("/leaderboard?period=week&skill=conv-shape"));
            assertEquals(10, tab.page().locator("table.board tbody tr").count());
        }
    }
}
