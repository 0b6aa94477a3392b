package tarozi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code access.txt} says: for every page and action, what becomes of whom. */
final class AccessTable {
    private static final List<String> LINES = lines();
    private static final Set<String> REFUSALS = Set.of("403", "404", "sign-in");

    static final List<String> PEOPLE =
            words(LINES.get(0)).subList(1, words(LINES.get(0)).size());
    static final Map<String, Map<String, String>> ROWS = rows();

    private AccessTable() {}

    static List<String> refusedBy(String route) {
        return PEOPLE.stream().filter(who -> isRefused(route, who)).toList();
    }

    static List<String> allowedBy(String route) {
        return PEOPLE.stream().filter(who -> !isRefused(route, who)).toList();
    }

    static boolean isForEverybody(String route) {
        return refusedBy(route).isEmpty();
    }

    private static boolean isRefused(String route, String who) {
        return REFUSALS.contains(ROWS.get(route).get(who));
    }

    private static Map<String, Map<String, String>> rows() {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (var line : LINES.subList(1, LINES.size())) {
            var words = words(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < PEOPLE.size(); at++) {
                row.put(PEOPLE.get(at), words.get(at + 2));
            }
            rows.put(words.get(0) + " " + words.get(1), row);
        }
        return rows;
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    private static List<String> lines() {
        try (InputStream table = AccessTable.class.getResourceAsStream("/access.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
