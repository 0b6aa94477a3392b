package tarozi.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook, one sheet each. Texts are written as texts, so that none of them is a formula. */
public final class XlsxFile {
    private static final String APPLICATION = "Tarozi";
    private static final String VERSION = "1.0";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
    private static final int MOMENT_WIDTH = 20;
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;

    private XlsxFile() {}

    public static byte[] write(List<Table> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            for (Table table : tables) {
                write(table, workbook.newWorksheet(name(table)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Without what no sheet's name may hold. */
    private static String name(Table table) {
        String name = table.name().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(0, column, table.headings().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(1, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row + 1, column, cells.get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format(MOMENT).set();
            sheet.width(column, MOMENT_WIDTH);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, storable(value.toString()));
        }
    }

    /** Without the control characters that no XML can hold, and no longer than a cell may be. */
    private static String storable(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\t\r\n]]|[\uFFFE\uFFFF]", "\uFFFD");
        return clean.substring(0, Math.min(clean.length(), LONGEST_CELL));
    }
}
