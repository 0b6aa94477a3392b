package tarozi.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.i18n.Language;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Range;
import tarozi.quiz.Words;

class FrozenTest {
    @Test
    void isTheSameForTheSameSeed() {
        assertEquals(
                Frost.frozen(AQuiz.content(), 5, Language.EN).items().toString(),
                Frost.frozen(AQuiz.content(), 5, Language.EN).items().toString());
    }

    @Test
    void drawsDifferentVariants() {
        for (var item : Frost.frozen(Frost.everything(), 10, Language.EN).items()) {
            var codes = item.variants().stream().map(FrozenVariant::code).toList();
            assertEquals(codes.size(), new HashSet<>(codes).size());
            assertFalse(codes.isEmpty());
        }
    }

    @Test
    void keepsToTheRangesAndHasNoMoreThanTheyLeave() {
        var item = AQuiz.item("a", "lstm-total", Level.TWO, Map.of("n", new Range(40, 40)));
        var frozen = Frost.frozen(AQuiz.content().with(List.of(item)), 100, Language.EN);
        var variants = frozen.items().get(0).variants();
        assertEquals(item.variants().size(), variants.size());
        assertEquals(
                new HashSet<>(item.variants()),
                new HashSet<>(
                        variants.stream().map(each -> each.question().code()).toList()));
    }

    @Test
    void drawsEarlierVariantsFirstWhenMoreAreWanted() {
        var few = codes(Frost.frozen(AQuiz.content(), 3, Language.EN));
        var more = codes(Frost.frozen(AQuiz.content(), 6, Language.EN));
        assertEquals(few, more.subList(0, 3));
    }

    private static List<String> codes(Frozen frozen) {
        return frozen.items().get(0).variants().stream()
                .map(FrozenVariant::code)
                .toList();
    }

    @Test
    void refusesMoreThanAFileMayHold() {
        var everything = Frost.everything();
        int each = Frozen.MOST_VARIANTS / everything.items().size() + 1;
        assertThrows(IllegalArgumentException.class, () -> Frost.frozen(everything, each, Language.EN));
        assertThrows(IllegalArgumentException.class, () -> Frost.frozen(AQuiz.content(), 101, Language.EN));
        assertThrows(IllegalArgumentException.class, () -> Frost.frozen(AQuiz.content(), 0, Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryQuestionInWellFormedHtmlAndText(Language language) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (var item : Frost.frozen(Frost.everything(), 2, language).items()) {
            for (var variant : item.variants()) {
                var html = "<div>" + variant.html() + variant.solution().html() + "</div>";
                var said = builder.parse(new InputSource(new StringReader(html)))
                        .getDocumentElement()
                        .getTextContent();
                var ask = variant.text().substring(variant.text().lastIndexOf('\n') + 1);
                assertTrue(said.contains(ask), variant.code());
                assertFalse(variant.solution().steps().isEmpty(), variant.code());
                assertFalse((html + variant.text()).contains("null"), variant.code());
            }
        }
    }

    @Test
    void itsNumbersAreMarkedAsTheyAreCalled() {
        for (var item : Frost.frozen(Frost.everything(), 2, Language.EN).items()) {
            item.variants().forEach(FrozenTest::mark);
        }
    }

    private static void mark(FrozenVariant variant) {
        var truths = variant.fields().stream()
                .map(field -> Long.toString(field.truth()))
                .toList();
        assertTrue(marked(variant, truths).isRight(), variant.code());
        for (int place = 0; place < truths.size(); place++) {
            for (var wrong : variant.fields().get(place).wrong()) {
                var typed = new ArrayList<>(truths);
                typed.set(place, wrong.value().toString());
                var field = marked(variant, typed).fields().get(place);
                assertFalse(field.mark().earns(), variant.code() + " " + wrong);
                assertEquals(field.diagnosis().orElseThrow().slips(), wrong.slips(), variant.code());
            }
        }
    }

    private static Grade.Marked marked(FrozenVariant variant, List<String> typed) {
        return (Grade.Marked) Grader.grade(variant.question(), typed);
    }

    @Test
    void leavesOutWhatNoFileMayHold() {
        var content = Content.titled(Words.in("en", "A\u0000B\u000b & <C>\r\n]]>\ud83d"));
        assertEquals("AB & <C> ]]>", Frost.frozen(content, 1, Language.EN).title());
    }
}
