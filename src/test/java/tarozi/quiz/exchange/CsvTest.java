package tarozi.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.i18n.Language;
import tarozi.i18n.Texts;
import tarozi.sheet.Announcer;

class CsvTest {
    private static final String CELL = "\"[^\"]*+(?:\"\"[^\"]*+)*+\"";

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasARowForEachVariantAndNineCellsInEach(Language language) {
        var frozen = Frost.frozen(Frost.several(), 2, language);
        var csv = Csv.write(frozen, new Announcer(new Texts(), language), language.separator());
        var next = language == Language.EN ? "," : ";";
        assertEquals('\uFEFF', csv.charAt(0));
        var records = csv.substring(1).split("\r\n");
        assertEquals(frozen.variants() + 1, records.length);
        for (var record : records) {
            assertTrue(record.matches("(?:" + CELL + next + "){8}" + CELL), record);
        }
        var first = frozen.items().get(0).variants().get(0);
        assertTrue(records[1].startsWith("\"1\"" + next + "\"" + first.code() + "\""), records[1]);
        assertTrue(records[1].contains(next + "\"" + first.fields().get(0).truth() + "\"" + next), records[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void neutralisesWhatASpreadsheetWouldCompute(String text) {
        assertEquals("\"'" + text + "\"", Csv.cell(text));
    }

    @Test
    void doublesQuotationMarks() {
        assertEquals("\"a \"\"b\"\", c\"", Csv.cell("a \"b\", c"));
    }
}
