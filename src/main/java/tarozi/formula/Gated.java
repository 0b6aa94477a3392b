package tarozi.formula;

import java.util.ArrayList;

/** What the gated recurrent layers share: one affine map of input and previous output for each gate. */
final class Gated {
    private Gated() {}

    /** g gates: input weights g × n × m, recurrent weights g × n × n, biases b × g × n. */
    static Formula formula(int gates, Size inputs, Size units, Bias bias) {
        var g = Factor.constant(Role.GATES, gates);
        var n = units.as(Role.UNITS);
        var terms = new ArrayList<Term>();
        terms.add(Term.of(Part.INPUT_WEIGHTS, g, n, inputs.as(Role.INPUTS)));
        terms.add(Term.of(Part.RECURRENT_WEIGHTS, g, n, units.as(Role.RECURRENT_UNITS)));
        terms.addAll(bias.terms(g, n));
        return new Formula(terms);
    }
}
