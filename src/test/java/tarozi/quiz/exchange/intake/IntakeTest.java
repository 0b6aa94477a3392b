package tarozi.quiz.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.quiz.AQuiz;
import tarozi.quiz.QuizFile;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.intake.Refusal.Why;

/** What a file is, and which are refused. */
class IntakeTest {
    private static final Intake INTAKE = new Intake("uz", "Nomsiz");

    @Test
    void readsOurOwnFileWithoutLoss() throws Refusal {
        var content = AQuiz.content();
        assertEquals(content, MoodleFiles.only(QuizFile.write(content)).content());
        assertEquals(
                content, MoodleFiles.only("\uFEFF \n" + QuizFile.write(content)).content());
    }

    @Test
    void namesAQuizAfterTheFirstCategory() throws Refusal {
        var title =
                MoodleFiles.only(MoodleFiles.quiz(MoodleFiles.LSTM)).content().title();
        assertEquals(Words.in("en", "Gates / and more"), title);
        var none = INTAKE.read("<quiz>%s</quiz>".formatted(MoodleFiles.LSTM).getBytes(UTF_8));
        assertEquals(Words.in("uz", "Nomsiz"), none.made().get(0).content().title());
    }

    @Test
    void readsGiftWithItsEscapesCommentsAndWeights() throws Refusal {
        var made = MoodleFiles.only(
                """
                // a comment
                $CATEGORY: $course$/top/Layers

                ::One\\: an LSTM::[html]<p>LSTM\\, 18 inputs\\, 64 units</p>{#=21248:0#Right \\{yes\\} =%0%20992:0#No
                ~#Anything else ####Count \\= again}

                Keras LSTM with 16 inputs and 75 units {#27600}

                ::Near::LSTM with 16 inputs and 75 units {#27600:5}

                ::Between::LSTM with 16 inputs and 75 units {#27599..27601}

                ::True::An LSTM has four gates. {T}

                ::Choice::Gates? {=four ~three}

                No question at all.

                ::Open::LSTM {#12
                """);
        assertEquals("Layers", made.content().title().said("en"));
        assertEquals(2, made.taken());
        assertEquals(
                List.of(
                        new LeftOut("No question at all.", Reason.NOT_NUMERICAL),
                        new LeftOut("Open", Reason.BROKEN),
                        new LeftOut("Near", Reason.TOLERANCE),
                        new LeftOut("Between", Reason.TOLERANCE),
                        new LeftOut("True", Reason.NOT_NUMERICAL),
                        new LeftOut("Choice", Reason.NOT_NUMERICAL)),
                made.leftOut());
    }

    @Test
    void readsUtf16WhereItSaysSo() throws Refusal {
        var file = ("\uFEFF" + MoodleFiles.quiz(MoodleFiles.LSTM)).getBytes(UTF_16LE);
        assertEquals(1, INTAKE.read(file).made().get(0).taken());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                  | EMPTY
            '   '                               | EMPTY
            <quiz></quiz>                       | EMPTY
            hello                               | UNKNOWN_FORMAT
            <html><p>{}</p></html>              | UNKNOWN_FORMAT
            <quiz><question                     | BROKEN_XML
            <quiz>&nosuch;</quiz>               | DOCTYPE
            {"tarozi":1}                        | BROKEN_JSON
            {"tarozi":2,"items":[]}             | BROKEN_JSON
            """)
    void refusesWhatItCannotTakeIn(String file, Why why) {
        assertRefused(why, file.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>",
                "<!DOCTYPE quiz [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><quiz><question><name>&f;</name></question></quiz>",
                "<!DOCTYPE quiz SYSTEM \"http://localhost:1/q.dtd\"><quiz></quiz>",
            })
    void refusesADocumentTypeWhateverIsInIt(String file) {
        assertRefused(Why.DOCTYPE, file.getBytes(UTF_8));
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertRefused(Why.TOO_DEEP, ("<quiz>" + "<a>".repeat(100_000)).getBytes(UTF_8));
        var json = "{\"tarozi\":1,\"items\":" + "[".repeat(100_000);
        assertRefused(Why.BROKEN_JSON, json.getBytes(UTF_8));
    }

    @Test
    void refusesOtherEncodingsAndRubbish() {
        var cyrillic = MoodleFiles.quiz(MoodleFiles.numerical("Слой", "Слой", "1"));
        assertRefused(Why.UNREADABLE_TEXT, cyrillic.getBytes(Charset.forName("windows-1251")));
        assertRefused(Why.UNREADABLE_TEXT, new byte[] {0, 1, 2, 3, 4});
        assertRefused(Why.UNREADABLE_TEXT, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
    }

    @Test
    void aLongTitleIsCut() throws Refusal {
        var file = MoodleFiles.quiz(MoodleFiles.LSTM).replace("Gates", "x".repeat(500));
        assertTrue(MoodleFiles.only(file).content().title().said("en").startsWith("xxx"));
    }

    private static void assertRefused(Why why, byte[] file) {
        assertEquals(why, assertThrows(Refusal.class, () -> INTAKE.read(file)).why());
    }
}
