package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Gates & cells, gates-cells",
        "Вентили, ventili",
        "Toʻrtta darvoza, tortta-darvoza",
        "../../etc/passwd, etc-passwd",
        "'\"; x=', x",
        "???, quiz",
        "'', quiz"
    })
    void isPlainAscii(String title, String name) {
        assertEquals(name, FileName.of(title));
    }

    @ParameterizedTest
    @CsvSource("60")
    void isNotEndless(int length) {
        assertEquals("a".repeat(length), FileName.of("a".repeat(1000)));
    }
}
