package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.account.Role;

/** A quiz is open twice, and both tabs change it. */
@QuarkusTest
class TwoTabsTest {
    @Inject
    Cast cast;

    private Writer mine;
    private Writer other;

    @BeforeEach
    void openTwice() {
        var teacher = cast.member(Role.TEACHER);
        mine = Writer.creating(teacher.visitor(), "Gates").adding("dense-total.1", "lstm-total.2", "conv2d-total.1");
        other = mine.in(teacher.visitor());
    }

    @Test
    void bothMayChangeDifferentParts() {
        var keys = mine.keys();
        var settings = mine.page("/settings");
        var first = mine.page("/items/" + keys.get(0));
        var list = mine.page();
        other.submit(other.page("/items/" + keys.get(1)), "/items/" + keys.get(1), Map.of("points", "77"));
        assertEquals(
                303,
                mine.submit(settings, "/settings", Map.of("scoring", "SPEED")).statusCode());
        assertEquals(
                303,
                mine.submit(first, "/items/" + keys.get(0), Map.of("points", "88"))
                        .statusCode());
        assertEquals(
                303,
                mine.submit(list, "/items/" + keys.get(2) + "/moves", Map.of("to", "up"))
                        .statusCode());
        var text = mine.page().text();
        assertTrue(text.contains("77 points") && text.contains("88 points") && text.contains("Speed."), text);
    }

    @Test
    void aQuestionChangedTwiceIsShownTwiceAndTheAuthorChooses() {
        var key = mine.keys().get(0);
        var form = mine.page("/items/" + key);
        other.submit(other.page("/items/" + key), "/items/" + key, Map.of("points", "77"));
        var conflict = mine.submit(form, "/items/" + key, Map.of("points", "88", "seconds", "33"));
        assertEquals(409, conflict.statusCode());
        var page = Jsoup.parse(conflict.asString());
        var differences = page.select("[aria-labelledby=differences] tbody tr").eachText();
        assertEquals(List.of("Seconds 60 33", "Points 77 88"), differences);
        assertEquals("33", page.selectFirst("#seconds").attr("value"));
        assertTrue(mine.page().text().contains("77 points"));
        assertEquals(303, mine.submit(page, "/items/" + key, Map.of()).statusCode());
        assertTrue(mine.page().text().contains("88 points"));
    }

    @Test
    void aTitleChangedTwiceIsShownTwiceWithAllThatWasTyped() {
        var form = mine.page("/settings");
        other.submit(other.page("/settings"), "/settings", Map.of("numbers", "SAME"));
        var conflict = mine.submit(form, "/settings", Map.of("scoring", "EXACT"));
        assertEquals(409, conflict.statusCode());
        var page = Jsoup.parse(conflict.asString());
        assertEquals("EXACT", page.selectFirst("input[name=scoring][checked]").attr("value"));
        assertTrue(page.text().contains("The same numbers for all Own numbers for each"), page.text());
        assertEquals(303, mine.submit(page, "/settings", Map.of()).statusCode());
        assertTrue(mine.page().text().contains("All or nothing."));
    }

    @Test
    void theSameChangeMadeTwiceIsNoConflict() {
        var key = mine.keys().get(0);
        var form = mine.page("/items/" + key);
        other.submit(other.page("/items/" + key), "/items/" + key, Map.of("points", "77"));
        assertEquals(
                303, mine.submit(form, "/items/" + key, Map.of("points", "77")).statusCode());
    }

    @Test
    void twoOrdersAreShownSideBySide() {
        var keys = mine.keys();
        var list = mine.page();
        other.submit(other.page(), "/items/" + keys.get(2) + "/moves", Map.of("place", "1"));
        var conflict = mine.submit(list, "/items/" + keys.get(0) + "/moves", Map.of("to", "down"));
        assertEquals(409, conflict.statusCode());
        assertEquals(List.of(keys.get(2), keys.get(0), keys.get(1)), mine.keys());
        var page = Jsoup.parse(conflict.asString());
        assertEquals(2, page.select("section.card ol").size());
        assertEquals(303, mine.submit(page, "/orders", Map.of()).statusCode());
        assertEquals(List.of(keys.get(1), keys.get(0), keys.get(2)), mine.keys());
    }

    @Test
    void anOrderIsKeptWhileTheOtherTabAddsAndRemoves() {
        var keys = mine.keys();
        var list = mine.page();
        other.submit(other.page(), "/items/" + keys.get(1) + "/removals", Map.of());
        other.adding("gru-total.2");
        assertEquals(
                303,
                mine.submit(list, "/items/" + keys.get(2) + "/moves", Map.of("place", "1"))
                        .statusCode());
        assertEquals(List.of(keys.get(2), keys.get(0)), mine.keys().subList(0, 2));
        assertEquals(3, mine.keys().size());
    }

    @Test
    void aQuestionChangedElsewhereIsNotRemovedUnseen() {
        var key = mine.keys().get(0);
        var list = mine.page();
        other.submit(other.page("/items/" + key), "/items/" + key, Map.of("points", "77"));
        var conflict = mine.submit(list, "/items/" + key + "/removals", Map.of());
        assertEquals(409, conflict.statusCode());
        assertTrue(conflict.asString().contains("77 points"));
        assertEquals(3, mine.keys().size());
        mine.submit(Jsoup.parse(conflict.asString()), "/items/" + key + "/removals", Map.of());
        assertEquals(2, mine.keys().size());
    }

    @Test
    void aQuestionRemovedElsewhereComesBackWhenItsAuthorSavesIt() {
        var key = mine.keys().get(0);
        var form = mine.page("/items/" + key);
        other.submit(other.page(), "/items/" + key + "/removals", Map.of());
        var conflict = mine.submit(form, "/items/" + key, Map.of("points", "88"));
        assertEquals(409, conflict.statusCode());
        var page = Jsoup.parse(conflict.asString());
        assertEquals("88", page.selectFirst("#points").attr("value"));
        assertEquals(303, mine.submit(page, "/items/" + key, Map.of()).statusCode());
        assertEquals(key, mine.keys().get(2));
        assertTrue(mine.page().text().contains("88 points"));
    }

    @Test
    void whatWasNotSeenIsNotPublished() {
        var list = mine.page();
        other.adding("gru-total.2");
        var conflict = mine.submit(list, "/publications", Map.of());
        assertEquals(409, conflict.statusCode());
        assertTrue(conflict.asString().contains("4. GRU: all parameters"));
        assertFalse(mine.page().text().contains("Published"));
        assertEquals(
                303,
                mine.submit(Jsoup.parse(conflict.asString()), "/publications", Map.of())
                        .statusCode());
    }
}
