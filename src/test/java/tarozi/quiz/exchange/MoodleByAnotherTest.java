package tarozi.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mozilla.javascript.RhinoException;
import tarozi.i18n.Language;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;

/** What another's reader makes of our Moodle XML, compared with what was written. */
class MoodleByAnotherTest {
    private static final Content EVERYTHING = Frost.everything();
    private static final Content SEVERAL = Frost.several();

    /** All that the reader tells of a question. */
    private record Told(
            String name, String asked, String worked, String points, List<String> tags, List<String> right) {
        static Told by(JsonNode question) {
            return new Told(
                    question.path("name").asText(),
                    said(question.path("questiontext").asText()),
                    said(question.path("generalfeedback").asText()),
                    question.path("defaultgrade").asText(),
                    texts(question.path("tags")),
                    texts(question.path("correctAnswer")));
        }

        static Told of(FrozenItem item, FrozenVariant variant) {
            var field = variant.fields().get(0);
            var wrong = Stream.concat(
                    field.wrong().stream().map(each -> each.value().toString()), Stream.of("*"));
            var right = Stream.of(Long.toString(field.truth()));
            return new Told(
                    variant.code() + " " + item.title(),
                    said(variant.html()),
                    said(variant.solution().html()),
                    Integer.toString(item.item().points()),
                    tags(item, variant),
                    (item.forgivesAll() ? Stream.concat(right, wrong) : right).toList());
        }

        private static List<String> tags(FrozenItem item, FrozenVariant variant) {
            return Stream.concat(Stream.of("tarozi", variant.code()), ItemTags.of(item.item()).stream())
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumericalQuestionIsReadAsItWasWritten(Language language) throws IOException {
        assertRead(Frost.frozen(language == Language.EN ? EVERYTHING : SEVERAL, 1, language));
    }

    /** Then every answer is right, and so the reader shows them all. */
    @Test
    void everyWrongNumberIsReadWhereAllEarn() throws IOException {
        var forgiving =
                SEVERAL.items().stream().map(MoodleByAnotherTest::forgiving).toList();
        assertRead(Frost.frozen(SEVERAL.with(forgiving), 2, Language.EN));
    }

    private static void assertRead(Frozen frozen) throws IOException {
        assertEquals(written(frozen), read(MoodleXml.write(frozen)));
    }

    @Test
    void everyItemIsInACategoryOfTheQuiz() throws IOException {
        var frozen = Frost.frozen(SEVERAL, 1, Language.EN);
        var categories = Stream.concat(
                        Stream.of("$course$/top/Everything"),
                        frozen.items().stream()
                                .map(item -> "$course$/top/Everything/"
                                        + (frozen.items().indexOf(item) + 1) + ". " + item.title()))
                .toList();
        var read = new ArrayList<String>();
        NpmMoodle.parse(MoodleXml.write(frozen)).forEach(question -> {
            if (question.path("type").asText().equals("category")) {
                read.add(question.path("category").asText());
            }
        });
        assertEquals(categories, read);
    }

    @Test
    void aDamagedExportIsNoticed() throws IOException {
        var frozen = Frost.frozen(SEVERAL, 1, Language.EN);
        var xml = MoodleXml.write(frozen);
        for (var damage : List.of(
                List.of("fraction=\"100\"", "fraction=\"0\""),
                List.of("<name><text>[^<]*</text></name>", ""),
                List.of("type=\"numerical\"", "type=\"number\""),
                List.of("<defaultgrade>10", "<defaultgrade>1"),
                List.of("<tag><text>tarozi</text></tag>", ""))) {
            var damaged = xml.replaceAll(damage.get(0), damage.get(1));
            assertNotEquals(xml, damaged, damage.get(0));
            assertNotEquals(written(frozen), read(damaged), damage.get(0));
        }
        assertThrows(RhinoException.class, () -> read(xml.replace("</generalfeedback>", "</feedback>")));
    }

    private static List<Told> written(Frozen frozen) {
        return frozen.items().stream()
                .flatMap(item ->
                        item.variants().stream().filter(FrozenVariant::isSingle).map(variant -> Told.of(item, variant)))
                .toList();
    }

    private static List<Told> read(String xml) throws IOException {
        var questions = new ArrayList<Told>();
        NpmMoodle.parse(xml).forEach(question -> {
            if (question.path("type").asText().equals("numerical")) {
                questions.add(Told.by(question));
            }
        });
        return questions;
    }

    private static Item forgiving(Item item) {
        return new Item(
                item.key(),
                item.family(),
                item.level(),
                item.convention(),
                item.presentation(),
                item.ranges(),
                item.seconds(),
                item.points(),
                Credit.EVERYBODY);
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** The words alone: the reader takes the ends of lines away. */
    private static String said(String html) {
        return Jsoup.parse(html).text().replaceAll("\\s", "");
    }
}
