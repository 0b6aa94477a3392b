package tarozi.quiz.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Item;

/** The quizzes that ship with the app, as their files say. */
class StarterFilesTest {
    private static final Set<String> LANGUAGES = Set.of("en", "uz", "ru");
    private static final int A_CLASS = 30;
    static final List<String> NAMES = Starters.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void speaksEveryLanguage(String name) {
        var content = Starters.read(name);
        assertEquals(LANGUAGES, content.title().byLanguage().keySet());
        assertEquals(LANGUAGES, content.about().byLanguage().keySet());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void hasNumbersForAWholeClass(String name) {
        for (Item item : Starters.read(name).items()) {
            int variants = item.variants().size();
            assertTrue(variants >= A_CLASS, item.key() + " has " + variants);
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void neverAsksTheSameTwice(String name) {
        var asked = new HashSet<List<Object>>();
        for (Item item : Starters.read(name).items()) {
            assertTrue(
                    asked.add(List.of(item.family(), item.level(), item.convention(), item.presentation())),
                    item.key());
        }
    }

    @Test
    void everyFileIsOnTheShelf() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/starters"))) {
            assertEquals(
                    Set.copyOf(NAMES),
                    files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void togetherTheyAskAboutEverything() {
        var asked = NAMES.stream()
                .map(Starters::read)
                .map(Content::items)
                .flatMap(List::stream)
                .map(Item::family)
                .collect(Collectors.toSet());
        var all = Families.all().stream().map(family -> family.slug()).collect(Collectors.toSet());
        assertEquals(all, asked);
    }

    @Test
    void noTwoHaveOneTitle() {
        var titles = NAMES.stream()
                .map(Starters::read)
                .flatMap(content -> content.title().byLanguage().values().stream())
                .toArray();
        assertEquals(titles.length, Arrays.stream(titles).distinct().count());
    }
}
