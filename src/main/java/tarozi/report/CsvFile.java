package tarozi.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as separated values, quoted as RFC 4180 asks, in UTF-8, with the mark at its beginning by which spreadsheets know that. A
 * text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets understand as "text".
 */
public final class CsvFile {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private CsvFile() {}

    public static byte[] write(Table table, String separator) {
        return Stream.concat(Stream.of(List.<Object>copyOf(table.headings())), table.rows().stream())
                .map(cells -> line(cells, separator))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<Object> cells, String separator) {
        return cells.stream().map(CsvFile::cell).collect(Collectors.joining(separator, "", END));
    }

    private static String cell(Object value) {
        String text = text(value);
        return text.matches("(?s).*[\",;\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String text(Object value) {
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return value instanceof String said ? harmless(said) : value.toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
