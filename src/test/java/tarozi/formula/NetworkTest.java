package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final Network DIGITS = Network.of(
            Shape.of(28, 28, 1),
            Conv.of(2, 3, 1, 32, Bias.ONE),
            Conv.of(2, 3, 32, 64, Bias.ONE).moving(2, Padding.VALID),
            new Flatten(),
            Dense.of(9_216, 10));

    @Test
    void handsTheShapeOfEachLayerToTheNext() {
        assertEquals(Shape.of(28, 28, 1), DIGITS.inputOf(0));
        assertEquals(Shape.of(26, 26, 32), DIGITS.inputOf(1));
        assertEquals(Shape.of(12, 12, 64), DIGITS.inputOf(2));
        assertEquals(Shape.of(9_216), DIGITS.inputOf(3));
        assertEquals(Shape.of(10), DIGITS.output());
    }

    @Test
    void addsTheLayersUpAndKnowsTheLayerOfEachTerm() {
        assertEquals(Count.of(320 + 18_496 + 92_170), DIGITS.formula().total());
        assertEquals(
                List.of(0, 0, 1, 1, 3, 3),
                DIGITS.formula().terms().stream().map(Term::layer).toList());
        assertEquals(Count.of(18_496), DIGITS.formula(1).total());
        assertEquals(Count.ZERO, DIGITS.formula(2).total());
    }

    @Test
    void refusesALayerThatDoesNotFitItsInput() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Network.of(Shape.of(16, 3), Lstm.of(3, 4, Bias.ONE), Dense.of(5, 1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Network.of(Shape.of(16, 3), Lstm.of(3, 4, Bias.ONE), Lstm.of(4, 4, Bias.ONE)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Network.of(Shape.of(28, 28, 1), Conv.of(2, 3, 1, 32, Bias.ONE), Dense.of(28 * 28 * 32, 10)));
    }

    @Test
    void refusesToBeEmpty() {
        assertThrows(IllegalArgumentException.class, () -> Network.of(Shape.of(3)));
    }
}
