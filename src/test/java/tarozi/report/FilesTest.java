package tarozi.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;

/** The files are read back by readers that are not ours. */
class FilesTest {
    private static final List<Object> ROW = List.of(
            "=HYPERLINK(\"http://a\",\"b\")",
            "+998 90",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "Oʻktam “Вега”, 山\nnext \"line\"",
            98816,
            "");
    private static final Table TABLE =
            new Table("Answers: [all]", List.of("a", "b", "c", "d", "e", "f", "g", "h"), List.of(ROW));

    @Test
    void csvKeepsEveryTextAndMakesFormulasHarmless() throws IOException {
        var row = csv(CsvFile.write(TABLE, ",")).get(1).toList();
        var expected = ROW.stream().map(Object::toString).toList();
        for (int at = 0; at < 5; at++) {
            assertEquals("'" + expected.get(at), row.get(at));
        }
        assertEquals(expected.subList(5, 8), row.subList(5, 8));
    }

    @Test
    void csvSaysThatItIsUtf8AndEndsItsLinesAsTheStandardAsks() {
        byte[] bytes = CsvFile.write(new Table("t", List.of("n"), List.of(List.of(1))), ",");
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertEquals("\uFEFFn\r\n1\r\n", new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void csvTakesTheSeparatorItIsGivenAndQuotesBoth() {
        var moment = LocalDateTime.of(2026, 11, 23, 9, 5, 0);
        var table = new Table("t", List.of("a", "b", "c", "d"), List.of(List.of("x;y", "x,y", 1, moment)));
        String text = new String(CsvFile.write(table, ";"), StandardCharsets.UTF_8);
        assertEquals("\uFEFFa;b;c;d\r\n\"x;y\";\"x,y\";1;2026-11-23 09:05:00\r\n", text);
    }

    @Test
    void workbookKeepsMomentsAsDates() throws IOException {
        var moment = LocalDateTime.of(2026, 11, 23, 9, 5, 7);
        var table = new Table("t", List.of("at"), List.of(List.of(moment)));
        var bytes = new ByteArrayInputStream(XlsxFile.write(List.of(table)));
        try (var book = new ReadableWorkbook(bytes, new ReadingOptions(true, true))) {
            var cell = book.getFirstSheet().read().get(1).getCell(0);
            assertEquals(CellType.NUMBER, cell.getType());
            assertEquals(moment, cell.asDate());
            assertEquals("yyyy-mm-dd hh:mm:ss", cell.getDataFormatString());
        }
    }

    @Test
    void workbookKeepsTextsAsTextsAndNumbersAsNumbers() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(XlsxFile.write(List.of(TABLE, TABLE))))) {
            var sheet = book.getFirstSheet();
            List<Cell> cells = sheet.read().get(1).stream().toList();
            for (int at = 0; at < 6; at++) {
                assertEquals(CellType.STRING, cells.get(at).getType());
                assertEquals(ROW.get(at), cells.get(at).getText());
            }
            assertEquals(CellType.NUMBER, cells.get(6).getType());
            assertEquals("98816", cells.get(6).getText());
            assertEquals(2, book.getSheets().count());
        }
    }

    @Test
    void workbookHoldsWhatNoXmlCan() throws IOException {
        var table = new Table("t", List.of("n"), List.of(List.of("a\u0001b\uFFFFc" + "x".repeat(40_000))));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(XlsxFile.write(List.of(table))))) {
            String text = book.getFirstSheet().read().get(1).getCellText(0);
            assertTrue(text.startsWith("a\uFFFDb\uFFFDcxxx"));
            assertEquals(32_767, text.length());
        }
    }

    private static List<CSVRecord> csv(byte[] bytes) throws IOException {
        var reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', reader.read());
        return CSVParser.parse(reader, CSVFormat.RFC4180).getRecords();
    }
}
