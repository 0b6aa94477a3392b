package tarozi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.classroom.Refusal.Why;

class NameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ali", "Oʻktam Gʻulomov", "Ёлкина Дарья-Мария", "李明", "नमस्ते", "Ali 2", "O’Brien", "Zoë"})
    void isWrittenInAnyScript(String name) {
        assertEquals(name, Name.ofMember(name).text());
    }

    @ParameterizedTest
    @CsvSource({"'  Ali  ', Ali", "'Ali \u00A0\t Vali', Ali Vali", "'Zoe\u0308', Zo\u00EB"})
    void isTidied(String typed, String name) {
        assertEquals(name, Name.ofMember(typed).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", " Я ", "e\u0301"})
    void hasAtLeastTwoCharacters(String typed) {
        assertRefused(Why.SHORT, typed);
    }

    @Test
    void hasAtMostFortyCharactersAsPeopleSeeThem() {
        String marked = "a\u0323\u0302";
        assertEquals(40, Name.ofMember("я".repeat(40)).text().length());
        Name.ofMember("👩".repeat(39) + "a");
        Name.ofMember(marked.repeat(40));
        assertRefused(Why.LONG, "я".repeat(41));
        assertRefused(Why.LONG, "ab" + "\u0301".repeat(200));
    }

    @Test
    void mayBeLongerOfAClass() {
        assertEquals(60, Name.ofClass("я".repeat(60)).text().length());
        assertThrows(Refusal.class, () -> Name.ofClass("я".repeat(61)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ali\u0000",
                "Ali\nVali",
                "Ali\u202Eilav",
                "Al\u200Bi",
                "Ali\uFEFF",
                "Ali\u2028Vali",
                "Ali\uD83D",
                "Ali\uE000",
                "...",
                "🎉🎉",
            })
    void holdsNothingThatCannotBeSeenOrSaid(String typed) {
        assertRefused(Why.STRANGE, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "Ali Valiyev, ali  VALIYEV",
        "Oʻktam, O'ktam",
        "Oʻktam, O‘ktam",
        "Oʻktam, Oʼktam",
        "Сора, Copa",
        "Ali, AIi",
        "Zoë, Zoe\u0308",
        "Алёна, Алена",
        "Ａｌｉ, Ali",
        "Алина, АЛИНА",
        "Straße, STRASSE",
    })
    void isLikeAnotherThatPeopleWouldTakeForIt(String one, String other) {
        assertTrue(like(one, other), one + " / " + other);
    }

    @ParameterizedTest
    @CsvSource({"Ali, Vali", "Ilya, Liya", "Aziz, Азиз", "Ali A, Ali B", "Оля, Юля", "Lilia, Lilla", "Ali, Ali 2"})
    void isUnlikeAnotherThatPeopleTellApart(String one, String other) {
        assertFalse(like(one, other), one + " / " + other);
    }

    @Test
    void standsInTheOrderOfARegister() {
        assertEquals(
                List.of("ali", "Élodie", "Oʻktam", "Olim", "Zoir", "Анна", "борис"),
                List.of("борис", "Zoir", "Oʻktam", "Анна", "Olim", "Élodie", "ali").stream()
                        .sorted(Name.ORDER)
                        .toList());
    }

    private static boolean like(String one, String other) {
        return Name.ofMember(one).isLike(Name.ofMember(other));
    }

    private static void assertRefused(Why why, String typed) {
        assertEquals(
                why, assertThrows(Refusal.class, () -> Name.ofMember(typed)).why());
    }
}
