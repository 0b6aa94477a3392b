package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final Formula LSTM = Lstm.of(3, 4, Bias.ONE).formula();
    private static final Term INPUTS = LSTM.terms().get(0);
    private static final Term RECURRENT = LSTM.terms().get(1);
    private static final Term BIASES = LSTM.terms().get(2);

    @Test
    void comesToTheSumOfItsTerms() {
        assertEquals(Count.of(48 + 64 + 16), LSTM.total());
        assertEquals(Count.ZERO, Formula.of().total());
    }

    @Test
    void countsTheMultiplicationsAndAdditionsOfWorkingItOut() {
        assertEquals(2 + 2 + 1 + 2, LSTM.operations());
        assertEquals(8, Lstm.of(3, 4, Bias.TWO).formula().operations());
        assertEquals(1, Embedding.of(5, 6).formula().operations());
        assertEquals(0, Formula.of().operations());
    }

    @Test
    void losesATerm() {
        assertEquals(Count.of(112), LSTM.without(BIASES).total());
        assertEquals(LSTM, LSTM.without(BIASES).plus(Formula.of(BIASES)));
    }

    @Test
    void exchangesATermInItsPlace() {
        assertEquals(Formula.of(INPUTS, INPUTS, BIASES), LSTM.replacing(RECURRENT, INPUTS));
    }

    @Test
    void keepsTheTermsThatAreWanted() {
        assertEquals(Formula.of(BIASES), LSTM.only(term -> term.part() == Part.BIASES));
    }

    @Test
    void putsAValueWhereverASymbolStands() {
        assertEquals(Lstm.of(3, 5, Bias.ONE).formula(), LSTM.with("n", 5));
        assertEquals(Lstm.of(7, 4, Bias.ONE).formula(), LSTM.with("m", 7));
        assertEquals(LSTM, LSTM.with("x", 7));
    }

    @Test
    void writesAConstantAsItsNewValue() {
        var three = LSTM.mapFactors(factor -> factor.role() == Role.GATES ? factor.withValue(3) : factor);
        assertEquals("3", three.terms().get(0).factors().get(0).symbol());
        assertEquals(Count.of(96), three.total());
    }

    @Test
    void knowsWhichLayerOfANetworkATermBelongsTo() {
        assertTrue(LSTM.in(2).terms().stream().allMatch(term -> term.layer() == 2));
        assertEquals(LSTM.total(), LSTM.in(2).total());
    }

    @Test
    void countsATermWithoutFactorsAsOne() {
        var gates = BIASES.factors().get(0);
        var units = BIASES.factors().get(1);
        assertEquals(Count.of(4), BIASES.without(gates).count());
        assertEquals(Count.ONE, BIASES.without(gates).without(units).count());
        assertEquals(Count.of(64), BIASES.with(units).count());
    }

    @Test
    void leavesOneOccurrenceOfAFactorOutAtATime() {
        var weights = Conv.of(2, 3, 5, 7, Bias.NONE).formula().terms().get(0);
        var kernel = weights.factors().get(0);
        assertEquals(Count.of(3 * 5 * 7), weights.without(kernel).count());
        assertEquals(
                Count.of(5 * 7),
                weights.without(factor -> factor.role() == Role.KERNEL).count());
    }

    @Test
    void refusesFactorsAndSizesBelowOneAndSizesWithoutASymbol() {
        assertThrows(IllegalArgumentException.class, () -> new Factor("n", Role.UNITS, 0));
        assertThrows(IllegalArgumentException.class, () -> Size.of("n", 0));
        assertThrows(IllegalArgumentException.class, () -> Size.of(" ", 3));
    }
}
