package tarozi.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarozi.i18n.Language;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.Reread.Choice;

/** What another's parser makes of the files. */
class GiftTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberIsThereWithItsSlips(Language language) throws IOException {
        var frozen = Frost.frozen(language == Language.EN ? Frost.everything() : Frost.several(), 1, language);
        var questions = questions(Gift.write(frozen));
        int place = 0;
        for (var item : frozen.items()) {
            for (var variant : item.variants()) {
                for (int field = 0; field < variant.fields().size(); field++) {
                    check(questions.get(place++), item, variant, field);
                }
            }
        }
        assertEquals(place, questions.size());
    }

    private static void check(JsonNode question, FrozenItem item, FrozenVariant variant, int field) {
        assertEquals("Numerical", question.path("type").asText());
        assertTrue(
                question.path("title").asText().endsWith(item.title()),
                question.path("title").asText());
        var tags = Stream.concat(Stream.of(variant.code()), ItemTags.of(item.item()).stream());
        assertEquals(tags.toList(), texts(question.path("tags")));
        var stem = question.path("stem");
        assertEquals("html", stem.path("format").asText());
        assertEquals(said(variant.html()), startOf(said(stem.path("text").asText()), said(variant.html())));
        assertEquals(
                said(variant.solution().html()),
                said(question.path("globalFeedback").path("text").asText()));
        assertEquals(
                variant.fields().get(field).wrong().size() + 2,
                question.path("choices").size());
        new Reread(variant.code(), field, choices(question)).assertRight();
        for (int wrong = 0; wrong < variant.fields().get(field).wrong().size(); wrong++) {
            assertEquals(
                    said(variant.fields().get(field).wrong().get(wrong).said()),
                    choices(question).get(wrong + 1).feedback());
        }
    }

    private static List<Choice> choices(JsonNode question) {
        return StreamSupport.stream(question.path("choices").spliterator(), false)
                .map(GiftTest::choice)
                .toList();
    }

    private static Choice choice(JsonNode choice) {
        var weight = choice.path("weight");
        int percent =
                weight.isNumber() ? weight.asInt() : choice.path("isCorrect").asBoolean() ? 100 : 0;
        var number = choice.path("text").path("number");
        return new Choice(
                number.isNumber() ? number.asText() : "*",
                percent,
                said(choice.path("feedback").path("text").asText()));
    }

    private static String startOf(String text, String start) {
        return text.substring(0, Math.min(text.length(), start.length()));
    }

    private static String said(String html) {
        return Jsoup.parse(html).text();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @Test
    void titlesMayHoldWhatGiftMeansOtherwise() throws IOException {
        var title = "A/B: {x} = ~y #1 \\n & <C> ]]>";
        var content = new Content(
                Words.in("en", title),
                Words.NONE,
                AQuiz.content().numbers(),
                AQuiz.content().scoring(),
                List.of(AQuiz.content().items().get(0)));
        var gift = Gift.write(Frost.frozen(content, 3, Language.EN));
        assertEquals(3, questions(gift).size());
        assertTrue(gift.startsWith("$CATEGORY: $course$/top/A//B: {x} = ~y #1 \\n & <C> ]]>/1. "), gift);
    }

    private static List<JsonNode> questions(String gift) throws IOException {
        var questions = new ArrayList<JsonNode>();
        PegGift.parse(gift).forEach(node -> {
            if (!node.path("type").asText().equals("Category")) {
                questions.add(node);
            }
        });
        return questions;
    }
}
