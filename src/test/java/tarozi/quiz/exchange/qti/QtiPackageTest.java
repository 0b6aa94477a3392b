package tarozi.quiz.exchange.qti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarozi.i18n.Language;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.Frost;
import tarozi.quiz.exchange.Frozen;

class QtiPackageTest {
    private static final String TEST = "test.xml";
    private static final Content TWO = AQuiz.content()
            .with(List.of(
                    AQuiz.item("a", "lstm-total", Level.TWO, Map.of()),
                    AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of())));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyItemIsValidToAnIndependentEngine(Language language) {
        var quiz = Frost.frozen(Frost.everything(), 1, language);
        var files = Unpacked.files(QtiPackage.write(quiz));
        var engine = new QtiEngine(files);
        files.keySet().stream()
                .filter(path -> path.startsWith("items/"))
                .forEach(path -> assertEquals("", engine.complaints(path), path));
        assertEquals(quiz.variants() + 2, files.size());
    }

    @Test
    void theTestIsValidToo() {
        assertEquals("", new QtiEngine(files(TWO)).complaintsAboutTest(TEST));
    }

    @Test
    void theEngineWouldSayWhatIsWrong() {
        var files = files(TWO);
        var item = first(files);
        var broken = new TreeMap<>(files);
        broken.put(item, files.get(item).replace("expectedLength=\"12\"", "expectedLength=\"wide\""));
        assertTrue(new QtiEngine(broken).complaints(item).contains("not valid"));
        broken.put(item, files.get(item).replace("<pre>", "<blink>").replaceFirst("<p>", "<p onclick=\"x()\">"));
        assertFalse(new QtiEngine(broken).complaints(item).isEmpty());
    }

    @Test
    void manifestListsEveryFile() {
        var files = files(TWO);
        PublishedSchemas.checkManifest(files.get(Manifest.PATH));
        var listed = Markup.of(files.get(Manifest.PATH)).all("//*[local-name()='file']/@href");
        var there = new HashSet<>(files.keySet());
        there.remove(Manifest.PATH);
        assertEquals(there, new HashSet<>(listed));
        assertEquals(there.size(), listed.size());
    }

    @Test
    void aRunOfTheTestDrawsOneVariantOfEachItem() {
        var quiz = Frost.frozen(TWO, 4, Language.EN);
        var drawn = new QtiEngine(files(TWO)).drawn(TEST);
        var groups = Entry.groups(quiz);
        assertEquals(groups.size(), drawn.size());
        for (int place = 0; place < drawn.size(); place++) {
            var names = groups.get(place).entries().stream().map(Entry::name).toList();
            assertEquals(4, names.size());
            assertTrue(names.contains(drawn.get(place)), drawn.get(place));
        }
    }

    @Test
    void theSameQuizMakesTheSameBytes() {
        var quiz = Frost.frozen(TWO, 4, Language.RU);
        assertArrayEquals(QtiPackage.write(quiz), QtiPackage.write(Frost.frozen(TWO, 4, Language.RU)));
    }

    @Test
    void otherQuizzesHaveOtherNames() {
        var here = files(TWO).keySet();
        var there = Unpacked.files(QtiPackage.write(Frost.frozen(TWO, 4, Language.UZ)))
                .keySet();
        var common = new HashSet<>(here);
        common.retainAll(there);
        assertEquals(new HashSet<>(List.of(Manifest.PATH, TEST)), common);
    }

    @Test
    void titlesMayHoldAnything() {
        var title = "Вентили & oʻlchov <b> ]]> \"'\u0000\u0007\ud83d\ude00";
        var content = TWO;
        var odd = new Content(
                Words.in("en", title), Words.in("en", title), content.numbers(), content.scoring(), content.items());
        var files = files(odd);
        assertEquals("", new QtiEngine(files).complaintsAboutTest(TEST));
        assertEquals(
                "Вентили & oʻlchov <b> ]]> \"'\ud83d\ude00",
                Markup.of(files.get(TEST)).text("/*[local-name()='assessmentTest']/@title"));
    }

    @Test
    void aQuizWithoutItemsIsAPackageToo() {
        var files = files(Content.titled(Words.in("en", "Nothing yet")));
        assertEquals("", new QtiEngine(files).complaintsAboutTest(TEST));
        assertEquals(2, files.size());
    }

    private static Map<String, String> files(Content content) {
        Frozen quiz = Frost.frozen(content, 4, Language.EN);
        return Unpacked.files(QtiPackage.write(quiz));
    }

    private static String first(Map<String, String> files) {
        return files.keySet().stream()
                .filter(path -> path.startsWith("items/"))
                .findFirst()
                .orElseThrow();
    }
}
