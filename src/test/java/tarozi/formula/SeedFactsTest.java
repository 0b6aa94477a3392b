package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the article that Tarozi grew from says about counts, made exact. */
class SeedFactsTest {
    @Test
    void anLstmOf256UnitsOver4096InputsHas4457472Parameters() {
        var lstm = Lstm.of(4_096, 256, Bias.ONE);
        assertEquals(Count.of(65_536 + 1_048_576 + 256), lstm.gate().total());
        assertEquals(Count.of(1_114_368), lstm.gate().total());
        assertEquals(Count.of(4_457_472), lstm.count());
    }

    @Test
    void twentyEightAreTheWeightsOfOneGateAndTheWholeLayerHas128() {
        assertEquals(Count.of(16 + 12), Lstm.of(3, 4, Bias.NONE).gate().total());
        assertEquals(Count.of(4 * (16 + 12 + 4)), Lstm.of(3, 4, Bias.ONE).count());
        assertEquals(Count.of(128), Lstm.of(3, 4, Bias.ONE).count());
    }

    @Test
    void aConvolutionOf32FiltersHas320ParametersOverOneChannelAnd896OverThree() {
        assertEquals(Count.of((3 * 3 + 1) * 32), Conv.of(2, 3, 1, 32, Bias.ONE).count());
        assertEquals(Count.of(320), Conv.of(2, 3, 1, 32, Bias.ONE).count());
        assertEquals(Count.of(896), Conv.of(2, 3, 3, 32, Bias.ONE).count());
    }

    @Test
    void theThreeMatricesOfARecurrentNetworkAreSharedByAllTimeSteps() {
        for (int steps : new int[] {1, 10, 1_000}) {
            assertEquals(Count.of(21), recurrent(steps, Bias.NONE).formula().total());
            assertEquals(Count.of(26), recurrent(steps, Bias.ONE).formula().total());
        }
    }

    @Test
    void twoMemoryBlocksBetweenFiveInputsAndThreeOutputsHave62WeightsAnd73Parameters() {
        assertEquals(Count.of(62), blocks(Bias.NONE).formula().total());
        assertEquals(Count.of(73), blocks(Bias.ONE).formula().total());
    }

    /** Whether two layers are enough is advice without a number; what a second one costs is a count. */
    @Test
    void aSecondLayerOfLstmCostsItsOwnGatesOverTheUnitsOfTheFirst() {
        var one = Network.of(Shape.of(16, 3), lstm(3, 4, Returns.LAST_STEP));
        var two = Network.of(Shape.of(16, 3), lstm(3, 4, Returns.EVERY_STEP), lstm(4, 5, Returns.LAST_STEP));
        long more = two.formula().total().minus(one.formula().total());
        assertEquals(4 * (5 * 4 + 5 * 5 + 5), more);
        assertTrue(more > one.formula().total().value());
    }

    private static Network recurrent(int steps, Bias bias) {
        return Network.of(
                Shape.of(steps, 2), SimpleRnn.of(2, 3, bias), new Dense(Size.of("n", 3), Size.of("k", 2), bias));
    }

    private static Network blocks(Bias bias) {
        return Network.of(Shape.of(7, 5), Lstm.of(5, 2, bias), new Dense(Size.of("n", 2), Size.of("k", 3), bias));
    }

    private static Lstm lstm(long inputs, long units, Returns returns) {
        return new Lstm(Size.of("m", inputs), Size.of("n", units), Bias.ONE, returns);
    }
}
