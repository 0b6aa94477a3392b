package tarozi.grading.slip;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tarozi.formula.Factor;
import tarozi.formula.Formula;
import tarozi.formula.Part;
import tarozi.formula.Role;
import tarozi.formula.Term;

/** Formulas that no layer has, but a slip does. */
final class Formulas {
    private Formulas() {}

    static Formula of(Term term) {
        return new Formula(List.of(term));
    }

    /** A bare number. */
    static Formula number(long value) {
        return of(new Term(0, Part.WEIGHTS, List.of(new Factor(Long.toString(value), Role.OUTPUTS, value))));
    }

    /** Every term that is wanted, times a factor. */
    static Formula times(Formula formula, Factor factor, Predicate<Term> wanted) {
        return formula.map(term -> wanted.test(term) ? term.with(factor) : term);
    }

    /** Each role's value replaced by another, in one layer. */
    static Formula withValues(Formula formula, int layer, Map<Role, Long> values) {
        return formula.map(term -> term.layer() != layer
                ? term
                : term.map(factor ->
                        values.containsKey(factor.role()) ? factor.withValue(values.get(factor.role())) : factor));
    }
}
