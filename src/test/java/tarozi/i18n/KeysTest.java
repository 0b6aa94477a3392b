package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which texts are used: their keys stand quoted in templates or in Java, or are put together in a way declared here. */
class KeysTest {
    private static final Pattern SAID_BY_A_TEMPLATE = Pattern.compile("\\bt:of\\('([^']+)'");
    private static final Pattern QUOTED =
            Pattern.compile("[\"']((?:" + String.join("|", Texts.PAGES) + ")\\.[A-Za-z0-9._\\-]*[A-Za-z0-9])[\"']");

    private final Set<String> known =
            Texts.PAGES.stream().flatMap(MessagesTest::keys).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(quoted());
        unused.removeAll(PutTogether.keys().toList());
        unused.removeIf(key -> PutTogether.ELSEWHERE.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyUsedTextExists() throws IOException {
        Set<String> missing = new TreeSet<>(quoted());
        missing.addAll(PutTogether.keys().toList());
        missing.removeAll(known);
        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        var messages = Path.of("src/main/resources/messages");
        try (var files = Files.list(messages)) {
            for (var file : files.toList()) {
                var keys = Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[\\w.\\-]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertEquals(Set.copyOf(keys).size(), keys.size(), () -> file + " has a key twice");
            }
        }
    }

    private static Set<String> quoted() throws IOException {
        Path templates = Path.of("src/main/resources/templates");
        Set<String> keys = Stream.concat(
                        found(SAID_BY_A_TEMPLATE, templates), found(QUOTED, templates, Path.of("src/main/java")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(keys.isEmpty(), "nothing was read");
        return keys;
    }

    private static Stream<String> found(Pattern pattern, Path... folders) throws IOException {
        return Sources.texts(folders).stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult result) -> result.group(1))
                .filter(key -> !key.endsWith(".css") && !key.endsWith(".js"));
    }
}
