package tarozi.quiz.exchange.qti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarozi.formula.Convention;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.i18n.Language;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.Frost;
import tarozi.quiz.exchange.Frozen;

class Qti12PackageTest {
    private static final Content TWO = AQuiz.content()
            .with(List.of(
                    AQuiz.item("a", "lstm-total", Level.TWO, Map.of()),
                    AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of())));

    private static final Frozen ALL = Frost.frozen(Frost.everything(), 1, Language.EN);
    private static final Markup EVERYTHING = Markup.of(document(ALL));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionIsAsThePublishedDeclarationsWantIt(Language language) {
        var quiz = Frost.frozen(Frost.everything(), 1, language);
        var document = document(quiz);
        PublishedSchemas.checkVersion12(document);
        assertEquals(quiz.variants(), Markup.of(document).all(named("item")).size());
    }

    @Test
    void thePublishedDeclarationsRefuseOtherThings() {
        var document = document(Frost.frozen(TWO, 1, Language.EN));
        assertThrows(
                AssertionError.class,
                () -> PublishedSchemas.checkVersion12(
                        document.replace("<flow_mat>", "<b>").replace("</flow_mat>", "</b>")));
        assertThrows(
                AssertionError.class,
                () -> PublishedSchemas.checkVersion12(document.replace("fibtype=\"Decimal\"", "fibtype=\"Whole\"")));
    }

    @Test
    void manifestListsEveryFile() {
        var files = Unpacked.files(Qti12Package.write(Frost.frozen(TWO, 2, Language.EN)));
        PublishedSchemas.checkManifest(files.get(Manifest.PATH));
        var listed = new ArrayList<>(Markup.of(files.get(Manifest.PATH)).all(named("file") + "/@href"));
        listed.add(Manifest.PATH);
        assertEquals(
                files.keySet().stream().sorted().toList(),
                listed.stream().sorted().toList());
    }

    @Test
    void oneVariantOfEachItemIsDrawnForItsPoints() {
        var document = Markup.of(document(Frost.frozen(TWO, 3, Language.EN)));
        assertEquals(List.of("1", "1"), document.all(named("selection_number")));
        assertEquals(List.of("10", "10"), document.all(named("points_per_item")));
    }

    /** Conditions with points are what Canvas takes for right answers, so a wrong number must be in none. */
    @Test
    void onlyTheRightNumberEarnsPointsAndOnlyAsAnExactOne() {
        for (var entry : everyEntry()) {
            if (entry.variant().isSingle()) {
                var right = "//*[local-name()='item'][@ident='" + entry.name() + "']"
                        + "//*[local-name()='respcondition'][*[local-name()='setvar']]/*[local-name()='conditionvar']/*";
                var truth = Long.toString(entry.variant().fields().get(0).truth());
                assertEquals(List.of(truth + truth + truth), EVERYTHING.all(right), entry.name());
            }
        }
    }

    @Test
    void everyNumberEarnsWhereEverybodyIsGivenThePoints() {
        var item = new Item(
                "a", "lstm-total", Level.TWO, Convention.KERAS, Presentation.WORDS, Map.of(), 60, 10, Credit.EVERYBODY);
        var document = document(Frost.frozen(TWO.with(List.of(item)), 1, Language.EN));
        PublishedSchemas.checkVersion12(document);
        var range = named("respcondition") + "[*[local-name()='setvar']]/*[local-name()='conditionvar']/*";
        var ends = Markup.of(document).all(range);
        assertTrue(ends.containsAll(List.of("-1000000000000", "1000000000000")), ends.toString());
    }

    @Test
    void everyWrongNumberIsToldItsReason() {
        for (var entry : everyEntry()) {
            var item = "//*[local-name()='item'][@ident='" + entry.name() + "']";
            var list = EVERYTHING.text(item + named("itemfeedback") + "[@ident='general_incorrect_fb']");
            for (var field : entry.variant().fields()) {
                field.wrong().forEach(wrong -> assertTrue(list.contains(wrong.value() + "</strong>: "), entry.name()));
            }
            var told = EVERYTHING.all(item + named("displayfeedback") + "/@linkrefid");
            assertEquals(told, told.stream().distinct().toList());
            assertEquals(
                    told.stream().sorted().toList(),
                    EVERYTHING.all(item + named("itemfeedback") + "/@ident").stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void blanksTakeEverySpellingThatWeReadAsTheRightNumber() {
        var quiz = Frost.frozen(TWO, 3, Language.EN);
        var document = Markup.of(document(quiz));
        for (var entry : Entry.groups(quiz).get(1).entries()) {
            var fields = entry.variant().fields();
            for (int place = 0; place < fields.size(); place++) {
                var spellings = document.all("//*[local-name()='item'][@ident='" + entry.name() + "']"
                        + "//*[@ident='response_f" + (place + 1) + "']" + named("response_label"));
                assertFalse(spellings.isEmpty());
                for (var spelling : spellings) {
                    var typed = new ArrayList<>(fields.stream()
                            .map(field -> Long.toString(field.truth()))
                            .toList());
                    typed.set(place, spelling);
                    var grade = (Grade.Marked) Grader.grade(entry.variant().question(), typed);
                    assertTrue(grade.isRight(), spelling);
                }
            }
        }
    }

    @Test
    void sharesOfBlanksMakeAHundred() {
        var quiz = Frost.frozen(TWO, 1, Language.EN);
        var name = Entry.groups(quiz).get(1).entries().get(0).name();
        var shares = Markup.of(document(quiz)).all("//*[local-name()='item'][@ident='" + name + "']" + named("setvar"));
        var sum = shares.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(BigDecimal.valueOf(100)), shares.toString());
    }

    @Test
    void theSameQuizMakesTheSameBytes() {
        assertArrayEquals(
                Qti12Package.write(Frost.frozen(TWO, 2, Language.UZ)),
                Qti12Package.write(Frost.frozen(TWO, 2, Language.UZ)));
    }

    @Test
    void titlesMayHoldAnything() {
        var title = "Вентили & oʻlchov <b> ]]> \"'\u0000\ud83d\ude00";
        var odd = new Content(Words.in("en", title), Words.in("en", title), TWO.numbers(), TWO.scoring(), TWO.items());
        var quiz = Frost.frozen(odd, 1, Language.EN);
        PublishedSchemas.checkVersion12(document(quiz));
        var expected = title.replace("\u0000", "");
        assertEquals(expected, Markup.of(document(quiz)).text(named("assessment") + "/@title"));
        var meta = Unpacked.files(Qti12Package.write(quiz)).get(Identity.of(quiz) + "/assessment_meta.xml");
        assertEquals(expected, Markup.of(meta).text(named("title")));
    }

    private static List<Entry> everyEntry() {
        return Entry.groups(ALL).stream()
                .flatMap(group -> group.entries().stream())
                .toList();
    }

    private static String document(Frozen quiz) {
        var identity = Identity.of(quiz);
        return Unpacked.files(Qti12Package.write(quiz)).get(identity + "/" + identity + ".xml");
    }

    private static String named(String name) {
        return "//*[local-name()='" + name + "']";
    }
}
