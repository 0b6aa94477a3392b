package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final Shape IMAGE = Shape.of(28, 30, 3);

    @Test
    void hasItsFeaturesLast() {
        assertEquals(3, IMAGE.axes());
        assertEquals(28, IMAGE.length(0));
        assertEquals(3, IMAGE.features());
        assertEquals(28 * 30, IMAGE.positions());
        assertEquals(28 * 30 * 3, IMAGE.size());
    }

    @Test
    void countsOnePositionWhereItIsAPlainVector() {
        assertEquals(1, Shape.of(784).positions());
    }

    @Test
    void refusesNoAxesAndEmptyAxes() {
        assertThrows(IllegalArgumentException.class, Shape::of);
        assertThrows(IllegalArgumentException.class, () -> Shape.of(28, 0, 3));
    }

    @Test
    void keepsItsLengthsToItself() {
        var lengths = new ArrayList<>(List.of(2L, 3L));
        var shape = new Shape(lengths);
        lengths.set(0, 9L);
        assertEquals(Shape.of(2, 3), shape);
    }
}
