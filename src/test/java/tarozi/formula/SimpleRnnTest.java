package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SimpleRnnTest {
    private static final SimpleRnn KERAS = SimpleRnn.of(2, 3, Bias.ONE);
    private static final SimpleRnn PYTORCH = SimpleRnn.of(2, 3, Bias.TWO);
    private static final SimpleRnn BARE = SimpleRnn.of(2, 3, Bias.NONE);

    @Test
    void addsInputWeightsRecurrentWeightsAndOneBiasAUnit() {
        assertEquals("n·m + n·n + n", Shown.symbols(KERAS));
        assertEquals("INPUT_WEIGHTS 6, RECURRENT_WEIGHTS 9, BIASES 3", Shown.parts(KERAS));
        assertEquals(Count.of(18), KERAS.count());
    }

    @Test
    void hasNoneOrTwoBiasVectorsToo() {
        assertEquals("n·m + n·n", Shown.symbols(BARE));
        assertEquals(Count.of(15), BARE.count());
        assertEquals("n·m + n·n + 2·n", Shown.symbols(PYTORCH));
        assertEquals(Count.of(21), PYTORCH.count());
    }

    @Test
    void costsTheSameHoweverManyTimeStepsItReadsOrReturns() {
        var every = new SimpleRnn(Size.of("m", 2), Size.of("n", 3), Bias.ONE, Returns.EVERY_STEP);
        assertEquals(KERAS.formula(), every.formula());
        assertEquals(Shape.of(3), KERAS.output(Shape.of(100, 2)));
        assertEquals(Shape.of(100, 3), every.output(Shape.of(100, 2)));
    }

    @Test
    void refusesInputThatIsNoSequenceOfItsWidth() {
        assertThrows(IllegalArgumentException.class, () -> KERAS.output(Shape.of(2)));
        assertThrows(IllegalArgumentException.class, () -> KERAS.output(Shape.of(100, 3)));
    }

    @Test
    void writesItselfAsTheFrameworksDo() {
        assertEquals("SimpleRNN(3)", KERAS.keras());
        assertEquals("SimpleRNN(3, use_bias=False)", BARE.keras());
        assertEquals("nn.RNN(2, 3)", PYTORCH.pytorch());
        assertEquals("nn.RNN(2, 3, bias=False)", BARE.pytorch());
    }

    @Test
    void isNotWrittenAsALayerThatCountsOtherwise() {
        assertThrows(IllegalStateException.class, KERAS::pytorch);
        assertThrows(IllegalStateException.class, PYTORCH::keras);
    }
}
