package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GruTest {
    private static final Gru BEFORE = Gru.of(13, 20, Reset.BEFORE);
    private static final Gru AFTER = Gru.of(16, 32, Reset.AFTER);

    @Test
    void hasThreeGatesWithOneBiasVectorWhereTheResetComesFirst() {
        assertEquals("3·n·m + 3·n·n + 3·n", Shown.symbols(BEFORE));
        assertEquals("INPUT_WEIGHTS 780, RECURRENT_WEIGHTS 1200, BIASES 60", Shown.parts(BEFORE));
        assertEquals(Count.of(2_040), BEFORE.count());
    }

    @Test
    void needsASecondBiasVectorWhereTheResetComesAfterTheProduct() {
        assertEquals("3·n·m + 3·n·n + 2·3·n", Shown.symbols(AFTER));
        assertEquals(Count.of(4_800), AFTER.count());
    }

    @Test
    void canDoWithoutBiasesEitherWay() {
        for (var reset : Reset.values()) {
            assertEquals(Count.of(4_608), gru(reset, Bias.NONE).count());
        }
    }

    @Test
    void refusesBiasVectorsThatItsResetDoesNotHave() {
        assertThrows(IllegalArgumentException.class, () -> gru(Reset.BEFORE, Bias.TWO));
        assertThrows(IllegalArgumentException.class, () -> gru(Reset.AFTER, Bias.ONE));
    }

    @Test
    void givesItsLastStepOrEveryOne() {
        var every = new Gru(Size.of("m", 16), Size.of("n", 32), Reset.AFTER, Bias.TWO, Returns.EVERY_STEP);
        assertEquals(Shape.of(32), AFTER.output(Shape.of(10, 16)));
        assertEquals(Shape.of(10, 32), every.output(Shape.of(10, 16)));
        assertThrows(IllegalArgumentException.class, () -> AFTER.output(Shape.of(10, 32)));
    }

    @Test
    void hasAKindForEachReset() {
        assertEquals("gru_before", BEFORE.kind());
        assertEquals("gru_after", AFTER.kind());
    }

    @Test
    void writesItselfAsTheFrameworksDo() {
        assertEquals("GRU(20, reset_after=False)", BEFORE.keras());
        assertEquals("GRU(32)", AFTER.keras());
        assertEquals("GRU(32, use_bias=False)", gru(Reset.AFTER, Bias.NONE).keras());
        assertEquals("nn.GRU(16, 32)", AFTER.pytorch());
        assertEquals("nn.GRU(16, 32, bias=False)", gru(Reset.AFTER, Bias.NONE).pytorch());
    }

    @Test
    void hasNoPyTorchCodeWithTheResetFirst() {
        assertThrows(IllegalStateException.class, BEFORE::pytorch);
    }

    private static Gru gru(Reset reset, Bias bias) {
        return new Gru(Size.of("m", 16), Size.of("n", 32), reset, bias, Returns.LAST_STEP);
    }
}
