package tarozi.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as comma-separated values (RFC 4180) in UTF-8, with the mark at its beginning by which spreadsheets know that. A
 * text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets understand as "text".
 */
public final class CsvFile {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvFile() {}

    public static byte[] write(Table table) {
        return Stream.concat(Stream.of(List.<Object>copyOf(table.headings())), table.rows().stream())
                .map(CsvFile::line)
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<Object> cells) {
        return cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", END));
    }

    private static String cell(Object value) {
        String text = value instanceof String said ? harmless(said) : value.toString();
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
