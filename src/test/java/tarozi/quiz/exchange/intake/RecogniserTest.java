package tarozi.quiz.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarozi.formula.Convention;
import tarozi.question.Presentation;

/** Which of our questions other people's questions are. */
class RecogniserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            How many parameters has an LSTM with 18 inputs and 64 units?                | 21248  | lstm-total | TEXTBOOK
            Keras: LSTM, 18 inputs, 64 units                                            | 21248  | lstm-total | KERAS
            PyTorch: nn.LSTM(18, 64)                                                    | 21504  | lstm-total | PYTORCH
            An LSTM has 21 inputs and 35 units. How many recurrent weights?             | 4900   | lstm-term | TEXTBOOK
            An LSTM over 18 features has 21,248 parameters. How many units?             | 64     | lstm-units | TEXTBOOK
            GRU, 18 features, 64 units                                                  | 15936  | gru-total | TEXTBOOK
            GRU, 18 features, 64 units                                                  | 16128  | gru-total | KERAS
            GRU in PyTorch, 18 features, 64 units                                       | 16128  | gru-total | PYTORCH
            SimpleRNN: 84 inputs, 24 units                                              | 2616   | rnn-total | KERAS
            Conv2D, 5x5, 18 channels, 64 filters                                        | 28864  | conv2d-total | KERAS
            Свёртка 5 × 5, каналов 18, фильтров 64                                      | 28864  | conv2d-total | KERAS
            Dense layer, 256 inputs, 21 outputs                                         | 5397   | dense-total | KERAS
            Toʻliq bogʻlangan qatlam: 256 kirish, 21 chiqish                            | 5397   | dense-total | KERAS
            Полносвязный слой: 256 входов, 21 выход                                     | 5397   | dense-total | KERAS
            Embedding of 512 tokens, 35 numbers each                                    | 17920  | embedding-total | KERAS
            """)
    void findsTheFamilyAndTheConventionByAnswerAndText(String text, String answer, String family, Convention convention)
            throws Refusal {
        var made = MoodleFiles.only(MoodleFiles.quiz(MoodleFiles.numerical("", text, answer)));
        assertEquals(1, made.content().items().size(), made.leftOut().toString());
        var item = made.content().items().get(0);
        assertEquals(family, item.family());
        assertEquals(convention, item.convention());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            How many gates has an LSTM?                                    | 4      | NOTHING_FITS
            LSTM, 64 inputs, 128 units                                     | 98816  | OTHER_SIZES
            Conv2D, 3x3, 3 channels, 32 filters                            | 896    | OTHER_SIZES
            LSTM, 64 units                                                 | 21248  | NOTHING_FITS
            How many days has a year of 18 or 64 weeks?                    | 21248  | NO_LAYER
            GRU, 18 inputs, 64 units                                       | 21248  | NOTHING_FITS
            LSTM, 18 inputs, 64 units, then a Dense layer                  | 21248  | NOTHING_FITS
            LSTM, 18 inputs, 64 units                                      | 21248.5 | NOT_WHOLE
            LSTM, 18 inputs, 64 units                                      | 2e4    | NOT_WHOLE
            LSTM, 18 inputs, 64 units                                      | 99999999999999999999 | NOT_WHOLE
            """)
    void saysWhyAQuestionIsLeftOut(String text, String answer, Reason reason) throws Refusal {
        var made = MoodleFiles.only(MoodleFiles.quiz(MoodleFiles.numerical("The name", text, answer)));
        assertEquals(List.of(new LeftOut("The name", reason)), made.leftOut());
        assertTrue(made.content().items().isEmpty());
    }

    @Test
    void leavesOutWhatToleratesOrHasSeveralRightNumbers() throws Refusal {
        var text = "LSTM, 18 inputs, 64 units";
        var near = MoodleFiles.numerical("Near", text, "<text>21248</text><tolerance>0.5</tolerance>", "");
        var two = MoodleFiles.numerical(
                "Two", text, "<text>21248</text>", "<answer fraction=\"100\"><text>21504</text></answer>");
        var made = MoodleFiles.only(MoodleFiles.quiz(near, two));
        assertEquals(
                List.of(new LeftOut("Near", Reason.TOLERANCE), new LeftOut("Two", Reason.SEVERAL_ANSWERS)),
                made.leftOut());
    }

    @Test
    void siblingsBecomeOneItem() throws Refusal {
        var sibling = MoodleFiles.numerical("", "LSTM, 16 inputs, 75 units", "27600");
        var code = MoodleFiles.numerical("", "keras.layers.LSTM(64) on 18 features", "21248");
        var made = MoodleFiles.only(MoodleFiles.quiz(MoodleFiles.LSTM, sibling, code));
        assertEquals(2, made.content().items().size());
        assertEquals(3, made.taken());
        assertEquals(5, made.content().items().get(0).points());
        assertEquals(Presentation.KERAS, made.content().items().get(1).presentation());
    }

    @Test
    void aCodeOfOursWithAnotherAnswerWasChanged() throws Refusal {
        var changed = MoodleFiles.numerical("LT2P-7XBYEY", "whatever", "27901");
        var kept = MoodleFiles.numerical("LT2P-7XBYEY", "whatever", "27900");
        var made = MoodleFiles.only(MoodleFiles.quiz(changed, kept));
        assertEquals(List.of(new LeftOut("LT2P-7XBYEY", Reason.CHANGED)), made.leftOut());
        assertEquals(Convention.PYTORCH, made.content().items().get(0).convention());
    }
}
