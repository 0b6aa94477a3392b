package tarozi.quiz.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tarozi.grading.Share;
import tarozi.quiz.Content;

class PastTest {
    @Test
    void travelsInAnAddress() {
        var past = Past.NOTHING.with(1, Share.FULL).with(3, Share.of(1, 2));
        assertEquals("1000.-.500", past.text());
        assertEquals(past, Past.read("1000.-.500"));
    }

    @Test
    void countsWhateverIsNoShareAsLeftOut() {
        var half = Optional.of(new Share(500));
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), half),
                Past.read("1001.-7.500").shares());
    }

    @Test
    void aSecondAnswerTakesThePlaceOfTheFirst() {
        assertEquals("0", Past.read("1000").with(1, Share.NONE).text());
    }

    @Test
    void keepsNoQuestionsLeftOutAtTheEnd() {
        assertEquals(Past.NOTHING, Past.read(""));
        assertEquals("1000", Past.read("1000.-.-").text());
    }

    @Property
    void readsAnything(@ForAll String text) {
        assertTrue(Past.read(text).shares().size() <= Content.MOST_ITEMS);
    }
}
