package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Csv;

/** The engine agrees with every published count that its layers can express. */
class GoldenTest {
    private static final int EXPRESSED = 72;
    private static final List<Map<String, String>> ROWS = Csv.rows("/golden/golden.csv");

    /** Of the table's terms, those that are no layers yet, or ask something of a layer that it does not have yet. */
    private static final Pattern NOT_YET = Pattern.compile(String.join(
            "|",
            "\\b(bilinear|hs97|tconv|dwconv|sepconv|convlstm|local|bn|bnt|ln|rms|prelu|mha|mhak|gqa|enc|dec|lora)\\(",
            "\\b(frozen|cb|basic|bott|incep|incaux|densenet|mbv2|unet|gpt2|bert|tot)\\(",
            "\\bpeep=",
            "\\bproj=",
            "b='flax'",
            "\\bg=",
            "vgg\\(\\[[^]]*],1\\)",
            "\\bP\\([^()]*,",
            "^CODE"));

    static Stream<Map<String, String>> expressed() {
        return ROWS.stream().filter(row -> !NOT_YET.matcher(row.get("layers")).find());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressed")
    void agreesWithThePublishedCount(Map<String, String> row) {
        assertEquals(Count.of(Long.parseLong(row.get("trainable"))), GoldenLayers.count(row.get("layers")));
        assertEquals("0", row.get("non_trainable"));
    }

    static Stream<String> leftOut() {
        return ROWS.stream().map(row -> row.get("layers")).filter(layers -> NOT_YET.matcher(layers)
                .find());
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void leavesOutOnlyWhatCannotBeExpressed(String layers) {
        assertThrows(IllegalArgumentException.class, () -> GoldenLayers.count(layers));
    }

    @Test
    void leavesNoMoreRowsOutThanThoseOfLayersThatAreNotThereYet() {
        assertEquals(EXPRESSED, expressed().count());
        assertTrue(ROWS.size() >= 150);
    }
}
