package tarozi.grading.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Csv;
import tarozi.grading.slip.KnownSlips.Known;

/** Every slip of the published catalogue that today's layers allow is derived from their terms. */
class CatalogueTest {
    private static final Map<String, Map<String, String>> ROWS = Csv.rows("/golden/slips.csv").stream()
            .filter(row -> "ABCDEFG".contains(row.get("id").substring(0, 1)))
            .collect(Collectors.toMap(row -> row.get("id"), row -> row));

    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("A5", "no prompt has a batch"),
            Map.entry("B6", "tied weights are no layer yet"),
            Map.entry("B7", "no layer is frozen yet"),
            Map.entry("B9", "a whole language model"),
            Map.entry("D15", "no peepholes yet"),
            Map.entry("D17", "no projection yet"),
            Map.entry("F1", "nothing is bidirectional yet"),
            Map.entry("F2", "nothing is bidirectional yet"),
            Map.entry("F4", "nothing is bidirectional yet"),
            Map.entry("F6", "nothing is bidirectional yet"),
            Map.entry("F10", "nothing is bidirectional yet"),
            Map.entry("G11", "no dilation yet"),
            Map.entry("G14", "no pooling yet"),
            Map.entry("G16", "a comparison without numbers"),
            Map.entry("G17", "no pooling yet"),
            Map.entry("G18", "no normalisation yet"));

    static Stream<String> known() {
        return KnownSlips.byId().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("known")
    void derivesTheWrongValueByTheRuleOfThatName(String id) {
        var known = KnownSlips.byId().get(id);
        var row = ROWS.get(id);
        assertEquals(number(row, "right_value"), known.work().asked().total().value());
        long wrong = number(row, "wrong_value");
        assertTrue(values(known).contains(wrong), () -> known.rules() + " give " + values(known) + ", not " + wrong);
    }

    @Test
    void coversTheCatalogueOfTheseLayers() {
        var covered = new TreeSet<>(KnownSlips.byId().keySet());
        covered.addAll(ELSEWHERE.keySet());
        assertEquals(new TreeSet<>(ROWS.keySet()), covered);
        assertEquals(ROWS.size(), KnownSlips.byId().size() + ELSEWHERE.size());
    }

    private static List<Long> values(Known known) {
        var rules = known.rules();
        var slips = rules.size() == 1 ? Slips.of(known.work()).stream().map(List::of) : Slips.pairs(known.work());
        return slips.filter(made -> made.stream().map(Slip::rule).toList().equals(rules))
                .map(made -> made.get(made.size() - 1).value())
                .toList();
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(row.get(column).replace(",", ""));
    }
}
