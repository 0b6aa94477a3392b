package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DenseTest {
    private static final Dense DIGITS = Dense.of(784, 10);
    private static final Dense BARE = new Dense(Size.of("i", 784), Size.of("o", 10), Bias.NONE);

    @Test
    void joinsEveryInputWithEveryOutputAndGivesEachOutputABias() {
        assertEquals(Count.of(7_850), DIGITS.count());
        assertEquals("i·o + o", Shown.symbols(DIGITS));
        assertEquals("WEIGHTS 7840, BIASES 10", Shown.parts(DIGITS));
    }

    @Test
    void costsItsWeightsAloneWithoutBiases() {
        assertEquals(Count.of(7_840), BARE.count());
        assertEquals("i·o", Shown.symbols(BARE));
    }

    @Property
    void isOneMoreThanItsInputsForEachOutput(
            @ForAll @LongRange(min = 1, max = 1_000_000) long inputs,
            @ForAll @LongRange(min = 1, max = 1_000_000) long outputs) {
        assertEquals((inputs + 1) * outputs, Dense.of(inputs, outputs).count().value());
    }

    @Test
    void seesTheLastAxisOnlyAndCostsTheSameOnASequence() {
        assertEquals(Shape.of(10), DIGITS.output(Shape.of(784)));
        assertEquals(Shape.of(20, 10), DIGITS.output(Shape.of(20, 784)));
        assertEquals(Shape.of(5, 6, 10), DIGITS.output(Shape.of(5, 6, 784)));
    }

    @Test
    void refusesAnotherNumberOfInputs() {
        assertThrows(IllegalArgumentException.class, () -> DIGITS.output(Shape.of(783)));
        assertThrows(IllegalArgumentException.class, () -> DIGITS.output(Shape.of(784, 20)));
    }

    @Test
    void refusesTwoBiasVectors() {
        assertThrows(IllegalArgumentException.class, () -> new Dense(Size.of("i", 1), Size.of("o", 1), Bias.TWO));
    }

    @Test
    void writesItselfAsTheFrameworksDo() {
        assertEquals("Dense(10)", DIGITS.keras());
        assertEquals("nn.Linear(784, 10)", DIGITS.pytorch());
        assertEquals("Dense(10, use_bias=False)", BARE.keras());
        assertEquals("nn.Linear(784, 10, bias=False)", BARE.pytorch());
    }
}
