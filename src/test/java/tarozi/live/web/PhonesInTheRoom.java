package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.Games;
import tarozi.live.Hall;
import tarozi.live.game.Command;
import tarozi.live.game.Option;
import tarozi.live.game.Phase;
import tarozi.live.game.Stage;
import tarozi.live.game.Switch;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;

/** Phones in real browsers, in a game whose host is here. */
abstract class PhonesInTheRoom {
    static final Look PHONE = new Look(Screen.PHONE);
    private static final double PATIENCE = 60_000;
    private static final long BREATH = 5_000_000;

    @Inject
    AGame a;

    @Inject
    Cast cast;

    @Inject
    Games games;

    @Inject
    Hall hall;

    Visitor host;
    Game game;
    String code;

    @BeforeAll
    static void haveTime() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @BeforeEach
    void open() {
        playing(AQuiz.content());
    }

    void playing(Content content) {
        var teacher = cast.member(Role.TEACHER);
        game = a.of(teacher.person(), content);
        code = game.code().letters();
        games.step(hall.table(game.code()).orElseThrow(), new Command.Turn(Option.ENDS_WITH_THE_LAST, Switch.OFF));
        host = teacher.visitor();
        host.get("/");
    }

    Tab join(Look look, String name) {
        var tab = Browser.open(look);
        enter(tab, name);
        if (look.scripts()) {
            tab.page().waitForFunction("() => game.isOpen()");
        }
        return tab;
    }

    void enter(Tab tab, String name) {
        tab.visit("/join");
        at(tab, "#code").fill(code.toLowerCase());
        tab.click("main form button");
        at(tab, "#name").fill(name);
        tab.click("main form button");
        assertTrue(tab.page().url().endsWith("/live/" + code), tab.page().url());
    }

    void ask() {
        step("go", Phase.LOBBY, 0);
    }

    /** As the host does: from where the game stands, once it stands there. */
    void step(String step, Phase phase, int round) {
        var from = new Stage(phase, round);
        while (!hall.table(game.code()).orElseThrow().state().stage().equals(from)) {
            LockSupport.parkNanos(BREATH);
        }
        host.send("/host/" + code + "/steps", Map.of("step", step, "phase", phase.name(), "round", "" + round));
    }

    static void answer(Tab tab, String text) {
        field(tab).fill(text);
        tab.click("[data-form] button");
    }

    static Locator field(Tab tab) {
        return at(tab, "#answer-1");
    }

    static Locator at(Tab tab, String selector) {
        return tab.page().locator(selector);
    }

    static void check(Tab tab, String phase) {
        tab.check("phone-" + phase);
    }
}
