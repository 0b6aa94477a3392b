package tarozi.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A count as a sum of labelled terms. Everything that is ever said about a count (total, MathML, plain text, area
 * picture, slips) is derived from this one definition.
 */
public record Formula(List<Term> terms) {
    public Formula {
        terms = List.copyOf(terms);
    }

    public static Formula of(Term... terms) {
        return new Formula(List.of(terms));
    }

    /** @throws ArithmeticException if the sum is beyond a long */
    public Count total() {
        var sum = Count.ZERO;
        for (var term : terms) {
            sum = sum.plus(term.count());
        }
        return sum;
    }

    /** Multiplications and additions that the count takes when it is worked out term by term. */
    public int operations() {
        var multiplications = terms.stream()
                .mapToInt(term -> Math.max(0, term.factors().size() - 1))
                .sum();
        return multiplications + Math.max(0, terms.size() - 1);
    }

    public Formula plus(Formula other) {
        var all = new ArrayList<>(terms);
        all.addAll(other.terms);
        return new Formula(all);
    }

    public Formula without(Term term) {
        return new Formula(terms.stream().filter(other -> !other.equals(term)).toList());
    }

    public Formula replacing(Term term, Term replacement) {
        return map(other -> other.equals(term) ? replacement : other);
    }

    public Formula map(UnaryOperator<Term> change) {
        return new Formula(terms.stream().map(change).toList());
    }

    public Formula mapFactors(UnaryOperator<Factor> change) {
        return map(term -> term.map(change));
    }

    public Formula only(Predicate<Term> wanted) {
        return new Formula(terms.stream().filter(wanted).toList());
    }

    /** The same formula with another value wherever the symbol stands. */
    public Formula with(String symbol, long value) {
        return mapFactors(factor -> factor.symbol().equals(symbol) ? factor.withValue(value) : factor);
    }

    public Formula in(int layer) {
        return map(term -> term.in(layer));
    }
}
