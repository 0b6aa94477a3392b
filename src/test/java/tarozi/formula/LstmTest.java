package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LstmTest {
    private static final Lstm KERAS = Lstm.of(3, 4, Bias.ONE);
    private static final Lstm PYTORCH = Lstm.of(3, 4, Bias.TWO);
    private static final Lstm BARE = Lstm.of(3, 4, Bias.NONE);

    @Test
    void hasFourGatesOfInputWeightsRecurrentWeightsAndBiases() {
        assertEquals("4·n·m + 4·n·n + 4·n", Shown.symbols(KERAS));
        assertEquals("4·4·3 + 4·4·4 + 4·4", Shown.numbers(KERAS));
        assertEquals("INPUT_WEIGHTS 48, RECURRENT_WEIGHTS 64, BIASES 16", Shown.parts(KERAS));
        assertEquals(Count.of(128), KERAS.count());
    }

    @Test
    void hasNoneOrTwoBiasVectorsAGateToo() {
        assertEquals("4·n·m + 4·n·n", Shown.symbols(BARE));
        assertEquals(Count.of(112), BARE.count());
        assertEquals("4·n·m + 4·n·n + 2·4·n", Shown.symbols(PYTORCH));
        assertEquals(Count.of(144), PYTORCH.count());
    }

    @Test
    void tellsWhatEachFactorOfItsRecurrentWeightsMeans() {
        var roles = KERAS.formula().terms().get(1).factors().stream()
                .map(Factor::role)
                .toList();
        assertEquals(List.of(Role.GATES, Role.UNITS, Role.RECURRENT_UNITS), roles);
    }

    @Property
    void isFourTimesOneOfItsGates(
            @ForAll @LongRange(min = 1, max = 5_000) long inputs,
            @ForAll @LongRange(min = 1, max = 5_000) long units,
            @ForAll Bias bias) {
        var lstm = Lstm.of(inputs, units, bias);
        assertEquals(lstm.gate().total().times(Lstm.GATES), lstm.count());
        assertEquals(SimpleRnn.of(inputs, units, bias).formula(), lstm.gate());
    }

    @Test
    void returnsItsLastStepOrEveryOneAtTheSameCost() {
        var every = new Lstm(Size.of("m", 3), Size.of("n", 4), Bias.ONE, Returns.EVERY_STEP);
        assertEquals(KERAS.formula(), every.formula());
        assertEquals(Shape.of(4), KERAS.output(Shape.of(16, 3)));
        assertEquals(Shape.of(16, 4), every.output(Shape.of(16, 3)));
        assertEquals("LSTM(4, return_sequences=True)", every.keras());
    }

    @Test
    void refusesInputThatIsNoSequenceOfItsWidth() {
        assertThrows(IllegalArgumentException.class, () -> KERAS.output(Shape.of(3)));
        assertThrows(IllegalArgumentException.class, () -> KERAS.output(Shape.of(16, 4)));
        assertThrows(IllegalArgumentException.class, () -> KERAS.output(Shape.of(1, 16, 3)));
    }

    @Test
    void writesItselfAsTheFrameworksDo() {
        assertEquals("LSTM(4)", KERAS.keras());
        assertEquals("LSTM(4, use_bias=False)", BARE.keras());
        assertEquals("nn.LSTM(3, 4)", PYTORCH.pytorch());
        assertEquals("nn.LSTM(3, 4, bias=False)", BARE.pytorch());
    }

    @Test
    void isNotWrittenAsALayerThatCountsOtherwise() {
        assertThrows(IllegalStateException.class, KERAS::pytorch);
        assertThrows(IllegalStateException.class, PYTORCH::keras);
    }
}
