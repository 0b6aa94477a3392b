package tarozi.report.web;

import java.util.List;
import java.util.function.Function;
import tarozi.report.Table;

/** A column of a table: its heading, and what stands in it for each row. */
record Column<T>(String heading, Function<T, Object> cell) {
    static <T> Table table(String name, List<Column<T>> columns, List<T> rows) {
        return new Table(
                name,
                columns.stream().map(Column::heading).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> column.cell().apply(row))
                                .toList())
                        .toList());
    }
}
