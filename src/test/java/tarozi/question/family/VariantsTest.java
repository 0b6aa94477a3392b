package tarozi.question.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarozi.question.Level;
import tarozi.question.Numbers;
import tarozi.question.QuestionFamily;
import tarozi.question.Seed;
import tarozi.question.VariantCode;

class VariantsTest {
    /** Family, level, seed; then the code, the right numbers and the numbers of the prompt, which must never change. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "dense-total; TWO; 2; DT2K-5MYPJ3; [6069]; [288, 21]",
                "dense-inputs; TWO; 3; DN2K-5MYQ2C; [84]; [2975, 35]",
                "embedding-total; ONE; 5; ET1K-4GRTWN; [35490]; [127, 845, 42]",
                "rnn-total; TWO; 7; RT2K-6S68EC; [2616]; [137, 84, 24]",
                "rnn-with-output; THREE; 9; RV3K-5MYSQT; [9165]; [137, 15, 84, 9]",
                "rnn-layer-only; TWO; 10; RL2P-7XBX5D; [1184]; [1, 137, 1, 3, 3, 32, 32, 5]",
                "lstm-total; TWO; 13; LT2P-7XBYEY; [27900]; [113, 1, 16, 16, 75]",
                "lstm-breakdown; THREE; 18; LB3P-7XBWEJ; [3600, 22500, 600, 26700]; [107, 1, 12, 12, 75]",
                "lstm-units; FOUR; 19; LN4K-5MYT3E; [64]; [22016, 127, 21]",
                "gru-total; THREE; 22; GT3T-5MYQE9; [12312]; [101, 21, 54]",
                "gru-frameworks; FOUR; 24; GF4K-5N04KQ; [252]; [137, 45, 84]",
                "conv1d-total; TWO; 25; C12K-6S719B; [4728]; [101, 28, 24, 7]",
                "conv2d-total; TWO; 27; C22P-7XCD63; [29456]; [1, 21, 28, 28, 21, 56, 5]",
                "conv-filters; THREE; 30; CF3K-5N02Y6; [42]; [1, 17052, 44, 44, 3, 45]",
                "conv-shape; THREE; 32; CS3P-4GSHTE; [20, 32, 45]; [39, 63, 8, 9, 45, 2, 4]",
                "stacked-lstm; FOUR; 33; NS4K-6S6E3R; [52214]; [17, 7, 96, 25, 3]",
                "text-network; FOUR; 34; NT4K-4GRTW6; [83691]; [17, 1250, 48, 56, 3]",
                "conv-network; FIVE; 36; NC5K-4GS8RS; [4489]; [16, 16, 2, 3, 3, 1, 3, 14, 2, 8]"
            })
    void areTheSameForEver(String slug, Level level, long seed, String code, String truths, String numbers) {
        var family = Families.called(slug).orElseThrow();
        assertEquals(code, family.variant(level, new Seed(seed)).text());
        var question = Families.question(VariantCode.parse(code).orElseThrow()).orElseThrow();
        assertEquals(
                truths,
                question.fields().stream()
                        .map(field -> field.asked().truth().value())
                        .toList()
                        .toString());
        assertEquals(numbers, Numbers.of(question.prompt()).toString());
    }

    @Property
    void comeBackByTheirCodes(@ForAll("families") QuestionFamily family, @ForAll long seed) {
        for (var tier : family.tiers()) {
            var code = family.variant(tier.level(), new Seed(seed));
            var read = VariantCode.parse(code.text());
            assertEquals(Optional.of(code), read);
            assertEquals(code, read.flatMap(Families::question).orElseThrow().code());
        }
    }

    @ParameterizedTest
    @CsvSource({"lstm-total,TWO", "conv2d-total,TWO", "conv-network,FIVE"})
    void spreadOverAllPlacesConventionsAndPresentations(String slug, Level level) {
        var family = Families.called(slug).orElseThrow();
        var tier = family.tier(level).orElseThrow();
        int places = family.choices(tier).size();
        var hit = new HashSet<Integer>();
        var looks = new HashSet<String>();
        for (int seed = 0; seed < 4 * places; seed++) {
            var code = family.variant(level, new Seed(seed));
            hit.add(code.place());
            looks.add(code.convention() + " " + code.presentation());
        }
        assertTrue(hit.size() > places * 0.95, () -> hit.size() + " of " + places);
        long all = tier.conventions().stream()
                .mapToLong(convention -> tier.presentations(convention).size())
                .sum();
        assertEquals(all, looks.size());
    }

    @Test
    void areNotOfferedAtALevelThatTheFamilyDoesNotHave() {
        var family = Families.called("lstm-gate").orElseThrow();
        assertThrows(NoSuchElementException.class, () -> family.variant(Level.FIVE, new Seed(1)));
    }

    @Test
    void canBeAskedWithAnotherValueOfOneSize() {
        var code = VariantCode.parse("LN4K-5MYT3E").orElseThrow();
        var question = Families.question(code).orElseThrow();
        assertEquals(22_016, question.with("n", 64).network().formula().total().value());
        assertEquals(
                4 * (10 * 21 + 10 * 10 + 10),
                question.with("n", 10).network().formula().total().value());
    }

    @Provide
    Arbitrary<QuestionFamily> families() {
        return Arbitraries.of(Families.all());
    }
}
