package tarozi.practice.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.TestClock;

/** How a skill is mastered, asked again, and helped along by hints. */
abstract class MasteryRules {
    @Inject
    TestClock clock;

    private final Student student = new Student();

    @BeforeEach
    void setTheClock() {
        clock.set(Instant.parse("2026-11-25T10:00:00Z"));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void saysWhatAHintCostsBeforeItIsTaken() {
        assertTrue(student.takes("lstm-total", 2).page().select(".price").text().contains("25 %"));
    }

    @Test
    void keepsWhatWasTypedWhenAHintIsTaken() {
        student.takes("lstm-total", 2);
        var page = Jsoup.parse(student.asksForHint(1, "4*(").asString());
        assertEquals("4*(", page.select("input[name=answer]").val());
        assertEquals(1, page.select(".hint").size());
    }

    @Test
    void takesNoFurtherHintWhenTheSameIsAskedForAgain() {
        student.takes("lstm-total", 2);
        student.asksForHint(1, "");
        student.asksForHint(1, "");
        assertEquals(1, student.page().select(".hint").size());
    }

    @Test
    void takesAQuarterOffForAHintAndBeginsTheThreeAnew() {
        student.takes("lstm-total", 2).answersRight();
        student.takes("lstm-total", 2).asksForHint(1, "");
        var explained = student.answersRight();
        assertTrue(explained.select(".verdict").text().contains("+15 points"));
        assertTrue(explained.select(".verdict").text().contains("0 of 3"));
    }

    @Test
    void mastersALevelAfterThreeInARow() {
        student.takes("dense-total", 1).answersRight();
        student.takes("dense-total", 1).answersRight();
        assertEquals("Started", stateOf("dense-total"));
        var third = student.takes("dense-total", 1).answersRight();
        assertTrue(third.select(".verdict").text().contains("mastered"));
        assertEquals("Started", stateOf("dense-total"), "it has a second level");
    }

    @Test
    void beginsTheThreeAnewAfterAMistake() {
        student.takes("embedding-total", 1).answersRight();
        student.takes("embedding-total", 1).answersRight();
        student.takes("embedding-total", 1).answersWrong();
        student.takes("embedding-total", 1).answersRight();
        assertEquals("Started", stateOf("embedding-total"));
    }

    @Test
    void asksAMasteredSkillAgainAfterSevenDays() {
        master("embedding-total", 1);
        assertEquals("Mastered", stateOf("embedding-total"));
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertEquals("Mastered", stateOf("embedding-total"));
        clock.advance(Duration.ofSeconds(1));
        assertEquals("Due again", stateOf("embedding-total"));
        student.takes("embedding-total", 1).answersRight();
        assertEquals("Mastered", stateOf("embedding-total"));
    }

    @Test
    void goesOnAtTheFirstLevelThatIsNotMastered() {
        master("dense-total", 1);
        assertEquals(
                2, student.goesOnWith("dense-total").question().code().level().number());
    }

    @Test
    void givesAnotherQuestionInsteadAtNoCost() {
        var first = student.takes("lstm-total", 2).address();
        assertEquals(303, student.skips().statusCode());
        assertNotEquals(first, student.takes("lstm-total", 2).address());
        assertEquals("Not started", stateOf("lstm-total"));
    }

    private void master(String family, int level) {
        for (int answer = 0; answer < 3; answer++) {
            student.takes(family, level).answersRight();
        }
    }

    private String stateOf(String family) {
        Document map = student.looksAt("/practice");
        return map.select(".skill:has(a[href=/practice/" + family + "]) .state").text();
    }
}
