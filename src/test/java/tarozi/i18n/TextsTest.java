package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void speakEveryLanguage() {
        assertEquals("Practice", texts.say(Language.EN, "layout.practice"));
        assertEquals("Mashq", texts.say(Language.UZ, "layout.practice"));
        assertEquals("Практика", texts.say(Language.RU, "layout.practice"));
    }

    @Test
    void neverSayAKeyForWantOfAText() {
        assertThrows(IllegalArgumentException.class, () -> texts.say(Language.EN, "layout.nothing"));
    }
}
