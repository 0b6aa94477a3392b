package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EmbeddingTest {
    private static final Embedding WORDS = Embedding.of(10_000, 8);

    @Test
    void hasAVectorForEveryTokenAndNoBias() {
        assertEquals(Count.of(80_000), WORDS.count());
        assertEquals("v·d", Shown.symbols(WORDS));
        assertEquals("VECTORS 80000", Shown.parts(WORDS));
        assertEquals(Bias.NONE, WORDS.bias());
    }

    @Test
    void makesASequenceOfVectorsOfASequenceOfTokens() {
        assertEquals(Shape.of(20, 8), WORDS.output(Shape.of(20)));
    }

    @Test
    void refusesAnythingButOneAxisOfTokens() {
        assertThrows(IllegalArgumentException.class, () -> WORDS.output(Shape.of(20, 8)));
    }

    @Test
    void writesItselfAsTheFrameworksDo() {
        assertEquals("Embedding(10000, 8)", WORDS.keras());
        assertEquals("nn.Embedding(10000, 8)", WORDS.pytorch());
    }
}
