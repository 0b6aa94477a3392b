package tarozi.question.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tarozi.formula.Convention;
import tarozi.question.Form;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.question.QuestionFamily;
import tarozi.question.Seed;
import tarozi.question.Tier;
import tarozi.question.Topic;
import tarozi.question.VariantCode;

class FamiliesTest {
    private static final List<QuestionFamily> ALL = Families.all();
    private static final QuestionFamily LSTM = Families.called("lstm-total").orElseThrow();

    @Test
    void areAtLeastSixteen() {
        assertTrue(ALL.size() >= 16);
    }

    @Test
    void askInEveryFormAboutEveryTopicAtEveryLevel() {
        assertEquals(EnumSet.allOf(Form.class), EnumSet.copyOf(all(QuestionFamily::form)));
        assertEquals(EnumSet.allOf(Topic.class), EnumSet.copyOf(all(QuestionFamily::topic)));
        assertEquals(EnumSet.allOf(Level.class), levels());
    }

    @Test
    void haveNamesAndTagsOfTheirOwn() {
        assertEquals(ALL.size(), Set.copyOf(all(QuestionFamily::slug)).size());
        assertEquals(ALL.size(), Set.copyOf(all(QuestionFamily::tag)).size());
        assertTrue(all(QuestionFamily::slug).stream().allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)+")));
    }

    @Test
    void areFoundByTheirNames() {
        for (var family : ALL) {
            assertEquals(Optional.of(family), Families.called(family.slug()));
        }
        assertEquals(Optional.empty(), Families.called("lstm"));
    }

    @Test
    void offerEachLevelOnceEasiestFirst() {
        for (var family : ALL) {
            var levels = family.tiers().stream().map(Tier::level).toList();
            assertEquals(levels.stream().sorted().distinct().toList(), levels, family.slug());
        }
    }

    @Test
    void haveNoQuestionForACodeOfAnotherTagLevelConventionVersionPresentationOrPlace() {
        var good = LSTM.variant(Level.ONE, Convention.KERAS, Presentation.WORDS, new Seed(1));
        assertTrue(Families.question(good).isPresent());
        int places = LSTM.choices(LSTM.tier(Level.ONE).orElseThrow()).size();
        var bad = List.of(
                new VariantCode("ZZ", Level.ONE, Convention.KERAS, 1, Presentation.WORDS, 0),
                new VariantCode("LT", Level.FIVE, Convention.KERAS, 1, Presentation.WORDS, 0),
                new VariantCode("LT", Level.ONE, Convention.PYTORCH, 1, Presentation.WORDS, 0),
                new VariantCode("LT", Level.ONE, Convention.KERAS, 2, Presentation.WORDS, 0),
                new VariantCode("LT", Level.ONE, Convention.KERAS, 1, Presentation.PYTORCH, 0),
                new VariantCode("LT", Level.ONE, Convention.KERAS, 1, Presentation.WORDS, places));
        for (var code : bad) {
            assertEquals(Optional.empty(), Families.question(code), code::text);
        }
        var other = new VariantCode("GT", Level.TWO, Convention.KERAS, 1, Presentation.WORDS, 0);
        assertEquals(Optional.empty(), LSTM.question(other));
    }

    @Test
    void showCodeOnlyOfTheFrameworkWhoseConventionIsAsked() {
        for (var family : ALL) {
            for (var tier : family.tiers()) {
                for (var convention : tier.conventions()) {
                    var shown = EnumSet.copyOf(tier.presentations(convention));
                    assertTrue(shown.containsAll(Set.of(Presentation.WORDS, Presentation.SYMBOLS)), family.slug());
                    assertTrue(!shown.contains(Presentation.KERAS) || convention == Convention.KERAS, family.slug());
                    assertTrue(
                            !shown.contains(Presentation.PYTORCH) || convention == Convention.PYTORCH, family.slug());
                    assertTrue(family.form() != Form.INVERSE || shown.size() == 2, family.slug());
                }
            }
        }
    }

    private static <T> List<T> all(Function<QuestionFamily, T> property) {
        return ALL.stream().map(property).toList();
    }

    private static Set<Level> levels() {
        return ALL.stream()
                .flatMap(family -> Arrays.stream(Level.values())
                        .filter(level -> family.tier(level).isPresent()))
                .collect(Collectors.toSet());
    }
}
