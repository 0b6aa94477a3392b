package tarozi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    @ParameterizedTest
    @ValueSource(strings = {"dilnoza", "dilnoza.k", "Oʻgʻiloy", "Наташа 7", "a1", "o'tkir_2", "李小龙", "m-2026"})
    void isAName(String typed) {
        assertTrue(Login.read(typed).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "a@b.uz",
                ".ali",
                "ali.",
                "ali..b",
                "ali\u0000",
                "al\u202ei",
                "<b>ali</b>",
                "aлi",
                "abcdefghijabcdefghijabcdefghijabcdefghij1",
            })
    void isNoName(String typed) {
        assertTrue(Login.read(typed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Dilnoza, dilnoza", "Oʻtkir, o’tkir", "ｄｉｌ, dil", "'  ali   b ', ALI B", "ﬁruz, firuz"})
    void isTheSameAsOneThatLooksTheSame(String one, String other) {
        assertEquals(
                Login.read(one).orElseThrow().key(),
                Login.read(other).orElseThrow().key());
    }

    @Test
    void keepsTheSpellingOfItsOwner() {
        assertEquals("Dilnoza", Login.read(" Dilnoza ").orElseThrow().text());
        assertEquals("Gʻulom", Login.read("Gʻulom").orElseThrow().text());
    }
}
