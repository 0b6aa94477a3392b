package tarozi.live.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is told that their own name is rude. */
class RealNamesTest {
    static final List<String> NAMES = names();

    @Test
    void areTestedByTheHundred() {
        assertTrue(NAMES.size() >= 300, () -> NAMES.size() + " names");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void passInAnyCase(String name) {
        assertEquals(name, Nicknames.read(name).text());
        assertFalse(RudeWords.in(name.toUpperCase(Locale.ROOT)));
        assertFalse(RudeWords.in(name.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void passBesideAnotherName(String name) {
        assertFalse(RudeWords.in("Ali " + name));
        assertFalse(RudeWords.in(name + "-Vali 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana L",
                "Xu Ya",
                "Ali 007",
                "A55",
                "IT-21 Aziz",
                "D. Aliyev",
                "Ali!",
                "Ali & Vali",
                "C++ fan",
                "50%"
            })
    void passInTheManyWaysOfWritingThem(String name) {
        assertEquals(name, Nicknames.read(name).text());
    }

    private static List<String> names() {
        try (var stream = RealNamesTest.class.getResourceAsStream("real-names.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
