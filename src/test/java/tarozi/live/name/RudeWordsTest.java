package tarozi.live.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.classroom.Refusal;
import tarozi.classroom.Refusal.Why;

class RudeWordsTest {
    static final List<String> WORDS = Stream.of(WordList.ENGLISH, WordList.UZBEK, WordList.RUSSIAN)
            .flatMap(list -> list.lines().stream())
            .map(line -> line.replaceAll("[*~]", ""))
            .filter(word -> !WordList.HARMLESS.lines().contains(word))
            .toList();

    @ParameterizedTest
    @FieldSource("WORDS")
    void areRefusedInEveryDisguise(String word) {
        assertTrue(RudeWords.in(word), word);
        for (Disguise disguise : Disguise.values()) {
            String name = disguise.put.apply(word);
            assertTrue(RudeWords.in(name), disguise + ": " + name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDisguiseChangesMostWords(Disguise disguise) {
        long changed = WORDS.stream()
                .filter(word -> !disguise.put.apply(word).equals(word))
                .count();
        assertTrue(changed > WORDS.size() / 2, disguise + ": " + changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f*ck",
                "f**k",
                "5h1t",
                "@ss",
                "$hit",
                "b1tch",
                "fu ck",
                "F U C K",
                "ѕех",
                "рenis",
                "fцck",
                "ｆｕｃｋ",
                "𝓯𝓾𝓬𝓴",
                "fück",
                "x у й",
                "xyй",
                "хyй",
                "х_у_й",
                "х*й",
                "п*зда",
                "пи3да",
                "6лядь",
                "cyka",
                "суka",
                "ху́й",
                "blyat",
                "bliat",
                "pidoras",
                "pizdec",
                "PIZDETS",
                "naxuy",
                "nahuy",
                "na xuy",
                "dalbayob",
                "zayebal",
                "mudak",
                "siktir",
                "сиктир",
                "qoʻtoq",
                "qo'toq",
                "қўтоқ",
                "котоқ",
                "jalab",
                "жалаб",
                "onangni",
                "ҳаромзода",
                "haromi",
                "AliSuka",
                "suka777",
                "_suka_",
                "big ass",
                "SUKA BLYAT",
                "Гандон",
                "ган дон",
                "Пиздюк",
                "охуевший",
                "уёбище",
            })
    void areRefusedAsPeopleReallyWriteThem(String name) {
        assertEquals(
                Why.RUDE,
                assertThrows(Refusal.class, () -> Nicknames.read(name)).why());
    }

    @Test
    void aNameIsReadBeforeItIsJudged() {
        assertEquals(
                Why.LONG,
                assertThrows(Refusal.class, () -> Nicknames.read("я".repeat(21)))
                        .why());
        assertEquals("я".repeat(20), Nicknames.read(" " + "я".repeat(20)).text());
        assertEquals(
                Why.STRANGE,
                assertThrows(Refusal.class, () -> Nicknames.read("fu\u200Bck")).why());
    }

    /** What people do to a word so that a list does not know it. */
    enum Disguise {
        CAPITALS(word -> word.toUpperCase(Locale.ROOT)),
        DOTS(word -> spread(word, ".")),
        BLANKS(word -> spread(word, " ")),
        UNDERSCORES(word -> spread(word, "_")),
        INVISIBLE(word -> spread(word, "\u200B")),
        LONG_LETTERS(word -> word.replaceAll("(.)", "$1$1$1")),
        ACCENTS(word -> word.replaceAll("([aeiouyаеиоуыэюя])", "$1\u0301")),
        OTHER_ALPHABET(word -> swapped(word, "aа oо eе cс pр xх yу аa оo еe сc рp хx уy")),
        DIGITS(word -> swapped(word, "o0 a4 i1 e3 s5 о0 з3 ч4 б6")),
        NUMBERED(word -> word + "2009"),
        IN_COMPANY(word -> "Ali " + word + "!");

        private final UnaryOperator<String> put;

        Disguise(UnaryOperator<String> put) {
            this.put = put;
        }

        private static String spread(String word, String between) {
            return String.join(between, word.split(""));
        }

        /** With another sign in place of the first letter that has one. */
        private static String swapped(String word, String pairs) {
            Map<String, String> signs = Arrays.stream(pairs.split(" "))
                    .collect(Collectors.toMap(pair -> pair.substring(0, 1), pair -> pair.substring(1)));
            return Arrays.stream(word.split(""))
                    .filter(signs::containsKey)
                    .findFirst()
                    .map(letter -> word.replaceFirst(letter, signs.get(letter)))
                    .orElse(word);
        }
    }
}
