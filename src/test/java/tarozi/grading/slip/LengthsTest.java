package tarozi.grading.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
import tarozi.formula.Padding;
import tarozi.formula.Sliding;

class LengthsTest {
    /** (57 + 2·3 − 7) / 2 + 1 = 29 */
    private static final Sliding PADDED = new Sliding(57, 7, 2, Padding.by(3));

    @Test
    void namesEveryStepThatCanBeForgotten() {
        assertEquals(
                Map.of(
                        "length_one_forgotten", 28L,
                        "length_stride_ignored", 57L,
                        "length_padding_ignored", 26L,
                        "length_padded_once", 27L,
                        "length_input", 57L),
                values(PADDED));
    }

    @Test
    void roundsUpOnlyWhereThereIsSomethingToRound() {
        assertEquals(14L, values(new Sliding(28, 3, 2, Padding.VALID)).get("length_rounded_up"));
        assertFalse(values(new Sliding(29, 3, 2, Padding.VALID)).containsKey("length_rounded_up"));
    }

    @Test
    void takesTheInputsLengthDividedByTheStride() {
        assertEquals(14L, values(new Sliding(28, 3, 2, Padding.VALID)).get("length_as_if_same"));
    }

    @Test
    void seesWhereASlipWouldHide() {
        assertFalse(Lengths.hides(PADDED));
        assertTrue(Lengths.hides(new Sliding(29, 3, 3, Padding.by(1))));
    }

    @Test
    void takesTheChannelsOfTheInputOrTheirProductForTheFilters() {
        var slips = Lengths.ofChannels(Conv.of(2, 3, 4, 32, Bias.ONE));
        assertEquals(
                Map.of("length_input_channels", 4L, "length_channels_multiplied", 128L),
                slips.stream().collect(Collectors.toMap(Slip::rule, Slip::value)));
    }

    @Property
    void neverGivesTheRightLength(
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(min = 1, max = 12) int kernel,
            @ForAll @IntRange(min = 1, max = 5) int stride,
            @ForAll @IntRange(min = 0, max = 5) int padding) {
        Assume.that(length + 2 * padding >= kernel);
        var sliding = new Sliding(length, kernel, stride, Padding.by(padding));
        for (var slip : Lengths.of(sliding)) {
            assertNotEquals(sliding.output().value(), slip.value(), slip.rule());
            assertTrue(slip.value() > 0, slip.rule());
        }
    }

    private static Map<String, Long> values(Sliding sliding) {
        return Lengths.of(sliding).stream().collect(Collectors.toMap(Slip::rule, Slip::value));
    }
}
