package tarozi.report;

import java.util.List;

/** A table on its way into a file: a name, headings, and rows of texts, whole numbers, moments and empty cells ({@code ""}). */
public record Table(String name, List<String> headings, List<List<Object>> rows) {
    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
