package tarozi.practice.daily.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import tarozi.practice.daily.AChallenge;
import tarozi.practice.daily.Day;

/** The daily challenge in a real browser: how it looks, and that no script is needed. */
@QuarkusTest
class DailyInBrowserTest {
    private static final Instant NOON = Instant.parse("2036-05-05T07:00:00Z");
    private static final Day DAY = AChallenge.on("2036-05-05");

    @Inject
    TestClock clock;

    @Inject
    Cast cast;

    @Inject
    AChallenge challenge;

    @BeforeEach
    void setClock() {
        clock.set(NOON);
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void isAccessibleAndFitsEveryScreen(Look look) {
        crowd();
        try (var tab = Browser.open(look)) {
            see(tab, "/daily", "daily");
            see(tab, "/daily/" + DAY + "/1", "daily-question");
            answer(tab, List.of("98,81"));
            tab.check("daily-unreadable");
            answer(tab, AChallenge.truths(DAY, 1));
            tab.check("daily-right");
            see(tab, "/daily/" + DAY + "/3", "daily-third");
            answer(tab, AChallenge.wrongs(DAY, 3));
            tab.check("daily-wrong");
            see(tab, "/daily", "daily-begun");
            see(tab, "/daily/board", "daily-board");
            see(tab, "/daily/2036-05-04", "daily-past");
            see(tab, "/daily/2036-05-04/2", "daily-gone");
            see(tab, "/daily/2036-05-04/board", "daily-board-empty");
            see(tab, "/daily/" + DAY + "/2", "daily-second");
            clock.advance(Duration.ofDays(1));
            answer(tab, AChallenge.truths(DAY, 2));
            tab.check("daily-late");
        }
    }

    /** From the first page to the board, with scripts turned off. */
    @Test
    void needsNoScript() {
        try (var tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/");
            tab.click("a[href='/daily']");
            tab.click(tab.page().locator("main .actions .button").first());
            for (int number = 1; number <= 3; number++) {
                answer(tab, AChallenge.truths(DAY, number));
                tab.click(tab.page().locator("main .actions .button").first());
            }
            assertTrue(tab.page().locator(".me").innerText().contains("65"));
        }
    }

    private void crowd() {
        for (int n = 0; n < 4; n++) {
            challenge.right(cast.somebody(), DAY, 1 + n % 3);
        }
    }

    private static void see(Tab tab, String path, String name) {
        assertEquals(200, tab.visit(path).status());
        tab.check(name);
    }

    private static void answer(Tab tab, List<String> typed) {
        var inputs = tab.page().locator("input[name=answer]").all();
        for (int at = 0; at < inputs.size(); at++) {
            inputs.get(at).fill(typed.get(Math.min(at, typed.size() - 1)));
        }
        tab.click(tab.page().locator("form[action$='/answers'] button").first());
    }
}
