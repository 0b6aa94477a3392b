package tarozi.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizFileTest {
    @Test
    void losesNothing() {
        var content = AQuiz.content();
        assertEquals(content, QuizFile.read(QuizFile.write(content)));
        assertEquals(QuizFile.write(content), QuizFile.write(QuizFile.read(QuizFile.write(content))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "tarozi":1         | "tarozi":2
            "points":10        | "points":-1
            "points":10        | "points":"10"
            "points":10        | "points":1.5
            "level":2          | "level":9
            "family":"lstm-total" | "family":"lstm-everything"
            "numbers":"OWN"    | "numbers":"MINE"
            "numbers":"OWN"    | "numbers":null
            "convention":"KERAS" | "convention":null
            [50,90]            | [50]
            [50,90]            | [90,50]
            "n":[50,90]        | "q":[50,90]
            "key":"b"          | "key":"a"
            {"tarozi"          | {"more":1,"tarozi"
            }]}                | }]} {}
            """)
    void refusesWhatItDoesNotKnow(String part, String other) {
        var json = QuizFile.write(AQuiz.content());
        assertEquals(true, json.contains(part), json);
        assertThrows(IllegalArgumentException.class, () -> QuizFile.read(json.replace(part, other)));
    }
}
