package tarozi.quiz.exchange.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarozi.formula.Convention;
import tarozi.i18n.Language;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.Frost;
import tarozi.quiz.exchange.Frozen;

/** What an independent engine makes of the answers to our items. */
class QtiItemTest {
    private static final double CLOSE = 1e-9;

    @Test
    void theRightNumbersEarnAllPointsAndEveryWrongOneIsToldItsReason() {
        var quiz = Frost.frozen(Frost.everything(), 1, Language.EN);
        var engine = new QtiEngine(Unpacked.files(QtiPackage.write(quiz)));
        for (var group : Entry.groups(quiz)) {
            group.entries().forEach(entry -> checkEveryNumber(engine, quiz, entry));
        }
    }

    private static void checkEveryNumber(QtiEngine engine, Frozen quiz, Entry entry) {
        var item = new QtiItem(quiz, entry, entry.keys());
        var run = engine.run(QtiPackage.path(entry));
        var markup = Markup.of(QtiItem.write(quiz, entry));
        var right = run.answered(truths(item));
        assertEquals(entry.points(), score(right), CLOSE, entry.name());
        assertEquals("worked", right.get("SOLUTION"));
        var fields = entry.variant().fields();
        for (int place = 0; place < fields.size(); place++) {
            assertEquals("NULL", right.get(item.feedback(place)), entry.name());
            for (var wrong : fields.get(place).wrong()) {
                var told = run.answered(
                        with(truths(item), item.response(place), wrong.value().toString()));
                assertTrue(score(told) < entry.points(), entry.name() + " " + wrong);
                assertEquals(wrong.said(), said(markup, item, place, told), entry.name());
            }
        }
    }

    @Test
    void whatIsNoNumberIsWrongAndToldSo() {
        var quiz = quiz(item("lstm-total"));
        var item = only(quiz);
        var run = run(quiz, item);
        for (var typed : List.of("", "abc", "9,5", "7")) {
            var told = run.answered(Map.of("RESPONSE", typed));
            assertEquals(0, score(told), CLOSE);
            assertEquals(quiz.unknown(), said(quiz, item, 0, told));
        }
    }

    @Test
    void everyRightPartEarnsItsShare() {
        var quiz = quiz(item("lstm-breakdown"));
        var item = only(quiz);
        var run = run(quiz, item);
        int parts = item.keys().size();
        var typed = new LinkedHashMap<String, String>();
        for (int place = 0; place < parts - 1; place++) {
            typed.put(item.response(place), item.keys().get(place).truth().toString());
            var expected = (double) item.entry().points() * (place + 1) / parts;
            assertEquals(expected, score(run.answered(typed)), CLOSE);
        }
    }

    @Test
    void allOrNothingIsKept() {
        var quiz = Frost.frozen(
                new Content(
                        Words.in("en", "Exact"),
                        Words.NONE,
                        Numbers.OWN,
                        Scoring.EXACT,
                        List.of(item("lstm-breakdown"))),
                1,
                Language.EN);
        var item = only(quiz);
        var run = run(quiz, item);
        assertEquals(item.entry().points(), score(run.answered(truths(item))), CLOSE);
        assertEquals(0, score(run.answered(with(truths(item), item.response(0), "1"))), CLOSE);
    }

    @Test
    void aSumThatFollowsFromAWrongPartIsNotPunishedAgain() {
        var quiz = quiz(item("lstm-breakdown"));
        var item = only(quiz);
        var run = run(quiz, item);
        int last = item.keys().size() - 1;
        var key = item.keys().get(0);
        var wrong = key.truth().add(BigInteger.ONE);
        var carried = item.keys().get(last).truth().add(BigInteger.ONE);
        var typed = with(truths(item), item.response(0), wrong.toString());
        var followed = run.answered(with(typed, item.response(last), carried.toString()));
        assertEquals((double) item.entry().points() * last / (last + 1), score(followed), CLOSE);
        assertEquals(quiz.followed(), said(quiz, item, last, followed));
    }

    @Test
    void aSumOfSillyPartsEarnsNothing() {
        var quiz = quiz(item("lstm-breakdown"));
        var item = only(quiz);
        int last = item.keys().size() - 1;
        var typed = new LinkedHashMap<String, String>();
        for (int place = 0; place < last; place++) {
            typed.put(item.response(place), "1");
        }
        typed.put(item.response(last), Integer.toString(last));
        assertEquals(0, score(run(quiz, item).answered(typed)), CLOSE);
    }

    @Test
    void anotherConventionsNumberEarnsWhereItMay() {
        var quiz = quiz(credited(Credit.ANY_CONVENTION));
        var item = only(quiz);
        var forgiven = item.keys().get(0).earning();
        assertTrue(forgiven.size() > 1);
        for (var number : forgiven.subList(1, forgiven.size())) {
            var typed = Map.of("RESPONSE", number.toString());
            assertEquals(10, score(run(quiz, item).answered(typed)), CLOSE);
            var strict = quiz(credited(Credit.EXACT));
            assertEquals(0, score(run(strict, only(strict)).answered(typed)), CLOSE);
        }
        assertEquals(0, score(run(quiz, item).answered(Map.of("RESPONSE", "7"))), CLOSE);
    }

    @Test
    void everyNumberEarnsWhereEverybodyIsGivenThePoints() {
        var quiz = quiz(credited(Credit.EVERYBODY));
        for (var typed : List.of("7", "0", "", "98304")) {
            assertEquals(10, score(run(quiz, only(quiz)).answered(Map.of("RESPONSE", typed))), CLOSE);
        }
    }

    private static Item credited(Credit credit) {
        return new Item("a", "lstm-total", Level.TWO, Convention.KERAS, Presentation.WORDS, Map.of(), 60, 10, credit);
    }

    @Test
    void everyNumberFitsTheStandardsIntegers() {
        for (var group : Entry.groups(Frost.frozen(Frost.everything(), 3, Language.EN))) {
            for (var entry : group.entries()) {
                entry.keys().forEach(key -> assertTrue(key.truth().bitLength() < Integer.SIZE, entry.name()));
            }
        }
    }

    private static Item item(String family) {
        return AQuiz.item("a", family, Level.TWO, Map.of());
    }

    private static Frozen quiz(Item item) {
        return Frost.frozen(Content.titled(Words.in("en", "One")).with(List.of(item)), 1, Language.EN);
    }

    private static QtiItem only(Frozen quiz) {
        var entry = Entry.groups(quiz).get(0).entries().get(0);
        return new QtiItem(quiz, entry, entry.keys());
    }

    private static QtiEngine.Run run(Frozen quiz, QtiItem item) {
        return new QtiEngine(Unpacked.files(QtiPackage.write(quiz))).run(QtiPackage.path(item.entry()));
    }

    private static Map<String, String> truths(QtiItem item) {
        var typed = new LinkedHashMap<String, String>();
        for (int place = 0; place < item.keys().size(); place++) {
            typed.put(item.response(place), item.keys().get(place).truth().toString());
        }
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, String response, String text) {
        var other = new LinkedHashMap<>(typed);
        other.put(response, text);
        return other;
    }

    private static double score(Map<String, String> outcomes) {
        return Double.parseDouble(outcomes.get("SCORE"));
    }

    /** What the feedback that an answer leads to says, the field's name left away. */
    private static String said(Frozen quiz, QtiItem item, int place, Map<String, String> outcomes) {
        return said(Markup.of(QtiItem.write(quiz, item.entry())), item, place, outcomes);
    }

    private static String said(Markup markup, QtiItem item, int place, Map<String, String> outcomes) {
        var said = markup.text("//*[local-name()='modalFeedback'][@outcomeIdentifier='" + item.feedback(place)
                + "'][@identifier='" + outcomes.get(item.feedback(place)) + "']");
        return item.isSingle()
                ? said
                : said.substring(item.keys().get(place).label().length() + 1);
    }
}
