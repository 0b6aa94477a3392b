package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionTest {
    private static final Size THREE = Size.of("m", 3);
    private static final Size FOUR = Size.of("n", 4);

    @ParameterizedTest
    @CsvSource({"TEXTBOOK,32,128,96", "KERAS,32,128,108", "PYTORCH,36,144,108"})
    void givesRecurrentLayersTheirBiases(Convention convention, long rnn, long lstm, long gru) {
        assertEquals(Count.of(rnn), convention.rnn(THREE, FOUR).count());
        assertEquals(Count.of(lstm), convention.lstm(THREE, FOUR).count());
        assertEquals(Count.of(gru), convention.gru(THREE, FOUR).count());
    }

    @Test
    void writesWhatItGivesInItsOwnFramework() {
        assertEquals("LSTM(4)", Convention.KERAS.lstm(THREE, FOUR).keras());
        assertEquals("SimpleRNN(4)", Convention.KERAS.rnn(THREE, FOUR).keras());
        assertEquals("GRU(4)", Convention.KERAS.gru(THREE, FOUR).keras());
        assertEquals("nn.LSTM(3, 4)", Convention.PYTORCH.lstm(THREE, FOUR).pytorch());
        assertEquals("nn.RNN(3, 4)", Convention.PYTORCH.rnn(THREE, FOUR).pytorch());
        assertEquals("nn.GRU(3, 4)", Convention.PYTORCH.gru(THREE, FOUR).pytorch());
    }

    @Test
    void hasALetterOfItsOwnForCodes() {
        var letters = Arrays.stream(Convention.values())
                .map(Convention::letter)
                .distinct()
                .count();
        assertEquals(Convention.values().length, letters);
    }
}
