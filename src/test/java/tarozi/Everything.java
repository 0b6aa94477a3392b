package tarozi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that the database holds, to see that something has changed nothing. */
@ApplicationScoped
class Everything {
    private static final String TABLES =
            """
            select lower(table_name) from information_schema.tables
            where lower(table_schema) = 'public' and lower(table_name) not like 'hte!_%' escape '!'
              and lower(table_name) <> 'flyway_schema_history'
            """;

    private final EntityManager database;

    Everything(EntityManager database) {
        this.database = database;
    }

    /** The rows of every table. */
    @Transactional
    Map<String, List<String>> kept() {
        Map<String, List<String>> kept = new TreeMap<>();
        for (var table : rows(TABLES)) {
            kept.put(table, rows("select * from \"" + table.toUpperCase() + "\""));
        }
        return kept;
    }

    private List<String> rows(String query) {
        return ((List<?>) database.createNativeQuery(query).getResultList())
                .stream()
                        .map(row ->
                                row instanceof Object[] columns ? Arrays.deepToString(columns) : String.valueOf(row))
                        .sorted()
                        .toList();
    }
}
