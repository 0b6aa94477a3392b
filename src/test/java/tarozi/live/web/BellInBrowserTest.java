package tarozi.live.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Tab;
import tarozi.formula.Convention;
import tarozi.live.GameAnswer;
import tarozi.live.game.Phase;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** What becomes of an answer that stands in the field when the bell rings. */
@QuarkusTest
class BellInBrowserTest extends PhonesInTheRoom {
    @BeforeEach
    void playShortRounds() {
        playing(new Content(
                Words.in("en", "Gates"), Words.NONE, Numbers.OWN, Scoring.FLAT, List.of(item("a"), item("b"))));
    }

    @Test
    void sendsByItselfWhatIsReadableAndSaysSo() {
        try (var uzbek = join(PHONE.in("uz"), "Zuhra");
                var russian = join(PHONE.in("ru"), "Женя");
                var english = join(PHONE, "Ann");
                var blank = join(PHONE, "Ben");
                var unread = join(PHONE, "Cyd")) {
            assertThat(at(english, ".facts [data-scripted]")).isVisible();
            check(uzbek, "lobby");
            ask();
            for (var tab : new Tab[] {uzbek, russian, english}) {
                field(tab).fill("98816");
            }
            field(blank).fill(" ");
            answer(unread, "12o");
            assertThat(at(unread, "#answer-1[aria-invalid]")).isFocused();
            for (var tab : new Tab[] {uzbek, russian, english}) {
                assertThat(at(tab, ".verdict")).isVisible();
                assertThat(at(tab, "[data-bell]")).isVisible();
                check(tab, "bell");
            }
            assertThat(at(unread, "[data-unread]")).containsText("could not be read, so it did not count: 12o");
            assertThat(at(unread, "[data-lost]")).isHidden();
            unread.photograph("phone-en-unread-reveal");
            assertThat(at(blank, ".verdict.none")).isVisible();
            assertThat(at(blank, "[data-lost]")).isHidden();
            assertEquals(3, written());
        }
    }

    @Test
    void saysThatWhatItSentByItselfCouldNotBeRead() {
        try (var tab = join(PHONE, "Ann")) {
            ask();
            field(tab).fill("a lot");
            assertThat(at(tab, ".verdict.none")).isVisible();
            assertThat(at(tab, "[data-unread]")).containsText("a lot");
            assertEquals(0, written());
        }
    }

    @Test
    void sendsNothingWhileTheClockStandsOrAfterTheHostHasStoppedIt() {
        try (var tab = join(PHONE, "Ann")) {
            ask();
            field(tab).fill("98816");
            step("pause", Phase.OPEN, 1);
            assertThat(at(tab, ".asked > .notice")).isVisible();
            tab.page().waitForFunction("() => game.now() > game.state.ends + 500");
            assertThat(field(tab)).hasValue("98816");
            assertEquals(0, written());
            step("stop", Phase.OPEN, 1);
            assertThat(at(tab, "[data-lost]")).containsText("98816");
            assertEquals(0, written());
        }
    }

    private int written() {
        return QuarkusTransaction.requiringNew().call(() -> GameAnswer.in(game).size());
    }

    private static Item item(String key) {
        return new Item(
                key,
                "lstm-total",
                Level.TWO,
                Convention.KERAS,
                Presentation.WORDS,
                Map.of(),
                Item.SHORTEST,
                10,
                Credit.EXACT);
    }
}
