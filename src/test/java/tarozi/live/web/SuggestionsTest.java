package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tarozi.classroom.Name;
import tarozi.i18n.Language;
import tarozi.live.name.Nicknames;
import tarozi.question.Seed;

class SuggestionsTest {
    private static final Seed SEED = new Seed(42);

    @ParameterizedTest
    @EnumSource
    void areManyEnoughForALargeHall(Language language) {
        int pairs = FriendlyWords.in(language).pairs();
        assertTrue(pairs >= 2_000, language + ": " + pairs);
        assertEquals(pairs, tries(language, pairs).size());
    }

    @ParameterizedTest
    @EnumSource
    void lookDifferentFromEachOther(Language language) {
        int pairs = FriendlyWords.in(language).pairs();
        Set<String> looks = tries(language, pairs).stream()
                .map(suggestion -> Nicknames.read(suggestion).look())
                .collect(Collectors.toSet());
        assertEquals(pairs, looks.size());
    }

    @ParameterizedTest
    @EnumSource
    void areNamesThatAnybodyMayHave(Language language) {
        int pairs = FriendlyWords.in(language).pairs();
        for (String suggestion : tries(language, 2 * pairs)) {
            assertEquals(Name.ofPlayer(suggestion), Nicknames.read(suggestion));
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverRunOut(Language language) {
        int pairs = FriendlyWords.in(language).pairs();
        assertEquals(3 * pairs, tries(language, 3 * pairs).size());
        assertTrue(Suggestions.of(language, SEED, pairs).endsWith(" 2"));
        Nicknames.read(Suggestions.of(language, SEED, 8 * pairs));
    }

    @ParameterizedTest
    @EnumSource
    void changeBothWordsFromTryToTry(Language language) {
        for (int attempt = 0; attempt < 100; attempt++) {
            String[] one = Suggestions.of(language, SEED, attempt).split(" ");
            String[] other = Suggestions.of(language, SEED, attempt + 1).split(" ");
            assertNotEquals(one[0], other[0]);
            assertNotEquals(one[1], other[1]);
        }
    }

    @Test
    void areTheSameForTheSameSeed() {
        assertEquals(Suggestions.of(Language.UZ, SEED, 7), Suggestions.of(Language.UZ, SEED, 7));
        Set<String> first = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            first.add(Suggestions.of(Language.UZ, new Seed(seed), 0));
        }
        assertTrue(first.size() > 40, first::toString);
    }

    @ParameterizedTest
    @CsvSource({"0, ый|ий|ой", "1, ая|яя"})
    void agreeInGenderInRussian(int group, String endings) {
        FriendlyWords.in(Language.RU)
                .groups()
                .get(group)
                .adjectives()
                .forEach(adjective -> assertTrue(adjective.matches(".*(" + endings + ")"), adjective));
    }

    private static Set<String> tries(Language language, int number) {
        return IntStream.range(0, number)
                .mapToObj(attempt -> Suggestions.of(language, SEED, attempt))
                .collect(Collectors.toSet());
    }
}
