package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 98816 | 98,816",
                "UZ | 98816 | 98\u00a0816",
                "RU | 98816 | 98\u00a0816",
                "EN | 4457472 | 4,457,472",
                "UZ | 4457472 | 4\u00a0457\u00a0472",
                "RU | 1024 | 1\u00a0024",
                "EN | 128 | 128",
                "EN | 123456789012345678901234567890 | 123,456,789,012,345,678,901,234,567,890",
            })
    void groupDigitsInThreesAsTheLanguageDoes(Language language, BigInteger number, String written) {
        assertEquals(written, Numbers.format(language, number));
        assertEquals(written, new Text("{0}", language.locale()).with(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | -0.13 | \u22120.13", "RU | -0.13 | \u22120,13", "UZ | 0.5 | 0,50", "EN | 0 | 0.00"})
    void hundredthsHaveTwoDecimalsAndATrueMinus(Language language, double number, String written) {
        assertEquals(written, Numbers.hundredths(language, number));
    }
}
