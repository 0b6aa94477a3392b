package tarozi.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tarozi.formula.Convention;
import tarozi.i18n.Language;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.Reread.Choice;

/** What Moodle's import reads, by the rules of its reader: the elements in their order, gaps by its patterns. */
class MoodleXmlTest {
    private static final Pattern GAP = Pattern.compile("\\{([0-9]*):NUMERICAL:(.*?)(?<!\\\\)}");
    private static final Pattern ALTERNATIVE =
            Pattern.compile("~?(=|%(-?[0-9]+)%)?(.+?)(?=[~#}]|$)(#(.*?)(?<!\\\\)(?=[~}]|$))?");
    private static final List<String> ORDER = List.of(
            "name",
            "questiontext",
            "generalfeedback",
            "defaultgrade",
            "penalty",
            "hidden",
            "idnumber",
            "answer",
            "hint",
            "tags");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberIsThereWithItsSlips(Language language) throws Exception {
        var frozen = Frost.frozen(Frost.everything(), 2, language);
        var questions = questions(MoodleXml.write(frozen));
        int place = 0;
        var ids = new HashSet<String>();
        for (var item : frozen.items()) {
            for (var variant : item.variants()) {
                var question = questions.get(place++);
                check(question, variant);
                assertTrue(ids.add(text(question, "idnumber")), variant.code());
            }
        }
        assertEquals(place, questions.size());
    }

    private static void check(Element question, FrozenVariant variant) {
        assertEquals(variant.isSingle() ? "numerical" : "cloze", question.getAttribute("type"));
        assertEquals(variant.code(), text(question, "idnumber"));
        assertTrue(text(question, "name").startsWith(variant.code() + " "));
        var names = children(question).stream()
                .map(Element::getTagName)
                .map(ORDER::indexOf)
                .toList();
        assertFalse(names.contains(-1), variant.code());
        assertEquals(names.stream().sorted().toList(), names, variant.code());
        assertEquals(variant.hints().size(), children(question, "hint").size());
        assertEquals(said(variant.solution().html()), said(text(question, "generalfeedback")));
        var gaps = variant.isSingle() ? List.of(answers(question)) : gaps(text(question, "questiontext"));
        assertEquals(variant.fields().size(), gaps.size(), variant.code());
        for (int field = 0; field < gaps.size(); field++) {
            new Reread(variant.code(), field, gaps.get(field)).assertRight();
            var feedback = gaps.get(field).stream().map(Choice::feedback).toList();
            var said = variant.fields().get(field).wrong().stream()
                    .map(wrong -> said(Html.escaped(wrong.said())))
                    .toList();
            assertEquals(said, feedback.subList(1, feedback.size() - 1), variant.code());
        }
    }

    private static List<Choice> answers(Element question) {
        return children(question, "answer").stream()
                .map(answer -> {
                    assertEquals("0", text(answer, "tolerance"));
                    return new Choice(
                            text(answer, "text"),
                            Integer.parseInt(answer.getAttribute("fraction")),
                            said(text(answer, "feedback")));
                })
                .toList();
    }

    private static List<List<Choice>> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(gap -> alternatives(gap.group(2)))
                .toList();
    }

    private static List<Choice> alternatives(String gap) {
        var choices = new ArrayList<Choice>();
        var matcher = ALTERNATIVE.matcher(gap);
        while (matcher.find()) {
            var number = matcher.group(3);
            int percent = "=".equals(matcher.group(1)) ? 100 : Integer.parseInt(matcher.group(2));
            assertTrue(number.equals("*") || number.matches("[0-9]+:0"), number);
            choices.add(new Choice(
                    number.replace(":0", ""), percent, said(Parser.unescapeEntities(matcher.group(5), false))));
        }
        return choices;
    }

    @Test
    void everyItemHasACategoryOfItsOwnToDrawFrom() throws Exception {
        var content = titled("A/B & <C> ]]> {x}", AQuiz.content().items().subList(0, 1));
        var xml = MoodleXml.write(Frost.frozen(content, 3, Language.EN));
        assertEquals(
                List.of("$course$/top/A//B & <C> ]]> {x}", "$course$/top/A//B & <C> ]]> {x}/1. LSTM: all parameters"),
                categories(xml));
        assertEquals(3, questions(xml).size());
        assertEquals("10", text(questions(xml).get(0), "defaultgrade"));
    }

    @Test
    void aNumberRightUnderAnotherConventionEarnsWhereTheItemSaysSo() throws Exception {
        var item = credited(Credit.ANY_CONVENTION);
        var frozen = Frost.frozen(titled("Q", List.of(item)), 1, Language.EN);
        var wrong = frozen.items().get(0).variants().get(0).fields().get(0).wrong();
        var answers = answers(questions(MoodleXml.write(frozen)).get(0));
        assertTrue(wrong.stream().anyMatch(each -> each.slips().contains("other_convention")));
        for (int place = 0; place < wrong.size(); place++) {
            int percent = wrong.get(place).slips().contains("other_convention") ? 100 : 0;
            assertEquals(percent, answers.get(place + 1).percent());
        }
        assertEquals(0, answers.get(answers.size() - 1).percent());
    }

    @Test
    void everyNumberEarnsWhereTheItemSaysSo() throws Exception {
        var xml = MoodleXml.write(Frost.frozen(titled("Q", List.of(credited(Credit.EVERYBODY))), 1, Language.EN));
        assertTrue(answers(questions(xml).get(0)).stream().allMatch(answer -> answer.percent() == 100));
    }

    private static Item credited(Credit credit) {
        return new Item("a", "lstm-total", Level.TWO, Convention.KERAS, Presentation.WORDS, Map.of(), 60, 10, credit);
    }

    private static Content titled(String title, List<Item> items) {
        var other = AQuiz.content();
        return new Content(Words.in("en", title), Words.NONE, other.numbers(), other.scoring(), items);
    }

    private static List<Element> questions(String xml) throws Exception {
        return children(parsed(xml)).stream()
                .filter(question -> !question.getAttribute("type").equals("category"))
                .toList();
    }

    private static List<String> categories(String xml) throws Exception {
        return children(parsed(xml)).stream()
                .filter(question -> question.getAttribute("type").equals("category"))
                .map(question -> text(question, "category"))
                .toList();
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static String said(String html) {
        return Jsoup.parse(html).text();
    }
}
