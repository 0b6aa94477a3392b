package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which texts are used, found by looking for their quoted keys in templates and in Java. */
class KeysTest {
    /** Keys put together at run time begin with one of these; each is checked by the test of whoever puts it together. */
    private static final List<String> PUT_TOGETHER = List.of(
            // tarozi.web.Problem, checked by ProblemTest
            "errors.400.",
            "errors.403.",
            "errors.404.",
            "errors.405.",
            "errors.413.",
            "errors.500.",
            "errors.form.",
            "errors.other.");

    private static final Pattern QUOTED_KEY =
            Pattern.compile("[\"']((?:" + String.join("|", Texts.PAGES) + ")\\.[A-Za-z0-9.\\-]*[A-Za-z0-9])[\"']");

    private final Set<String> known =
            Texts.PAGES.stream().flatMap(MessagesTest::keys).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(quoted());
        unused.removeIf(key -> PUT_TOGETHER.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyUsedTextExists() throws IOException {
        Set<String> missing = new TreeSet<>(quoted());
        missing.removeAll(known);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyExceptionIsNeeded() {
        for (String prefix : PUT_TOGETHER) {
            assertTrue(known.stream().anyMatch(key -> key.startsWith(prefix)), prefix);
        }
    }

    private static Set<String> quoted() throws IOException {
        Set<String> keys = Sources.texts(Path.of("src/main/java"), Path.of("src/main/resources/templates")).stream()
                .flatMap(text -> QUOTED_KEY.matcher(text).results())
                .map(MatchResult::group)
                .map(quotedKey -> quotedKey.substring(1, quotedKey.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(keys.isEmpty(), "nothing was read");
        return keys;
    }
}
