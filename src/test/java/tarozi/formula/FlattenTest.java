package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlattenTest {
    @Test
    void costsNothing() {
        assertEquals(List.of(), new Flatten().formula().terms());
        assertEquals(Count.ZERO, new Flatten().count());
        assertEquals(List.of(), new Flatten().sizes());
    }

    @Test
    void laysAllAxesOutInOne() {
        assertEquals(Shape.of(576), new Flatten().output(Shape.of(3, 3, 64)));
        assertEquals(Shape.of(7), new Flatten().output(Shape.of(7)));
    }

    @Test
    void writesItselfAsTheFrameworksDo() {
        assertEquals("Flatten()", new Flatten().keras());
        assertEquals("nn.Flatten()", new Flatten().pytorch());
    }
}
