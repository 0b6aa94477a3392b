package tarozi.grading;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tarozi.formula.Formula;
import tarozi.formula.Term;

/** A typed sum held against the terms of a formula: which terms it lacks, and which products belong to none. */
record Comparison(List<Term> missing, List<Product> foreign) {
    static Comparison of(Sum sum, Formula formula) {
        var missing = new ArrayList<>(formula.terms());
        var foreign = new ArrayList<Product>();
        for (var product : sum.products()) {
            var match = missing.stream().filter(term -> same(term, product)).findFirst();
            match.ifPresentOrElse(missing::remove, () -> foreign.add(product));
        }
        return new Comparison(List.copyOf(missing), List.copyOf(foreign));
    }

    boolean agrees() {
        return missing.isEmpty() && foreign.isEmpty();
    }

    private static boolean same(Term term, Product product) {
        return product.sign() == Sign.PLUS
                && product.value().equals(BigInteger.valueOf(term.count().value()));
    }
}
