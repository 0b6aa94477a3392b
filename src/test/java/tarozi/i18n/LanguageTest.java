package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | EN",
                "uz | UZ",
                "uz-Cyrl | UZ",
                "uz-Latn-UZ,ru;q=0.9 | UZ",
                "ru-RU | RU",
                "RU | RU",
                "de-DE,ru;q=0.8,en;q=0.7 | RU",
                "en;q=0.5,uz;q=0.8,ru;q=0.6 | UZ",
                "ru;q=0,en | EN",
                "fr,de | EN",
                "* | EN",
                "uzbek | EN",
                "'' | EN",
                ";;;q=1,,@ | EN",
                "ru;q=many | EN",
                "- | EN",
                "-,ru | EN",
            })
    void followsTheBrowsersPreferences(String header, Language language) {
        assertEquals(language, Language.preferredBy(header));
    }

    @Test
    void isEnglishWithoutPreferences() {
        assertEquals(Language.EN, Language.preferredBy(null));
    }

    @Test
    void doesNotReadAnEndlessHeader() {
        assertEquals(Language.EN, Language.preferredBy("ru" + ",de".repeat(10_000)));
    }

    @Test
    void knowsItsTags() {
        for (Language language : Language.values()) {
            assertEquals(language, Language.ofTag(language.tag()).orElseThrow());
        }
        assertEquals(true, Language.ofTag("UZ").isEmpty());
    }
}
