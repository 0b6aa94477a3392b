package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private static final String RUSSIAN =
            "{0, plural, one {# параметр} few {# параметра} many {# параметров} other {# параметра}}";

    @ParameterizedTest
    @CsvSource({"1, 1 параметр", "3, 3 параметра", "11, 11 параметров", "21, 21 параметр", "1024, 1\u00a0024 параметра"
    })
    void bendsWordsAfterNumbers(int number, String said) {
        assertEquals(said, new Text(RUSSIAN, Language.RU.locale()).with(number));
    }

    @Test
    void unquotesEvenWithoutArguments() {
        assertEquals("{n}", new Text("'{n}'", Language.EN.locale()).with());
    }

    @Test
    void refusesToLeaveAnArgumentOut() {
        Text text = new Text("{0} of {1}", Language.EN.locale());
        assertThrows(IllegalArgumentException.class, () -> text.with(1));
    }

    @Test
    void givesEveryThreadItsOwnWords() {
        Text text = new Text(RUSSIAN, Language.RU.locale());
        boolean allRight = IntStream.range(0, 20_000).parallel().allMatch(n -> text.with(n)
                .startsWith(Numbers.format(Language.RU, n) + " параметр"));
        assertEquals(true, allRight);
    }
}
