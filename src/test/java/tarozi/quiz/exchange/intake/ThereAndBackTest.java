package tarozi.quiz.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tarozi.i18n.Language;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Range;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.Frost;
import tarozi.quiz.exchange.Gift;
import tarozi.quiz.exchange.MoodleXml;

/** What is written for Moodle comes back with its ranges, time, points and credit. */
class ThereAndBackTest {
    private static final Intake INTAKE = new Intake("en", "Imported");

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theSameItemsComeBackFromMoodleXml(@ForAll @From("contents") Content content) throws Refusal {
        assertEquals(askable(content), items(MoodleXml.write(Frost.frozen(content, 2, Language.EN))));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theSameItemsComeBackFromGift(@ForAll @From("contents") Content content) throws Refusal {
        assertEquals(askable(content), items(Gift.write(Frost.frozen(content, 2, Language.RU))));
    }

    @Provide
    static Arbitrary<Content> contents() {
        return AnyFileTest.contents();
    }

    /** Of an item whose ranges leave no variant there is nothing to write. */
    private static List<Item> askable(Content content) {
        return content.items().stream().filter(item -> item.variety() > 0).toList();
    }

    private static List<Item> items(String file) throws Refusal {
        return file.contains("tarozi:") ? MoodleFiles.only(file).content().items() : List.of();
    }

    @Example
    void twoItemsOfOneKindStayTwo() throws Refusal {
        var small = AQuiz.item("a", "lstm-total", Level.TWO, Map.of("n", new Range(1, 60)));
        var large = AQuiz.item("b", "lstm-total", Level.TWO, Map.of("n", new Range(61, 1000)));
        var content = Content.titled(Words.in("en", "Sizes")).with(List.of(small, large));
        assertTrue(small.variety() > 0 && large.variety() > 0);
        assertEquals(List.of(small, large), items(MoodleXml.write(Frost.frozen(content, 3, Language.EN))));
    }

    @Example
    void pointsGivenInMoodleCount() throws Refusal {
        var content = AQuiz.content().with(AQuiz.content().items().subList(0, 1));
        var xml = MoodleXml.write(Frost.frozen(content, 1, Language.EN));
        var changed = xml.replace("<defaultgrade>10<", "<defaultgrade>7.0000000<");
        assertEquals(7, items(changed).get(0).points());
    }

    @Example
    void tagsThatMakeNoSenseAreIgnored() throws Refusal {
        var content = AQuiz.content().with(AQuiz.content().items().subList(0, 1));
        var xml = MoodleXml.write(Frost.frozen(content, 1, Language.EN));
        for (var tag : List.of(
                "tarozi:a:0s:10p:exact", "tarozi:a:90s:9999p:exact", "tarozi:a:90s:10p:some", "tarozi:a:90s:10p")) {
            var made = INTAKE.read(xml.replace("tarozi:a:90s:10p:exact", tag).getBytes(UTF_8))
                    .made()
                    .get(0);
            assertEquals(List.of(), made.leftOut(), tag);
            assertEquals("lstm-total", made.content().items().get(0).family(), tag);
        }
        var empty =
                xml.replace("tarozi:a:90s:10p:exact", "tarozi:a:90s:10p:exact</text></tag><tag><text>tarozi:n=9..1");
        assertEquals(1, items(empty).size());
    }
}
