package tarozi.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One summand of a count: which parameters it counts, in which layer of the network (the first is 0), and the factors
 * whose product it is. Without factors it counts one parameter.
 */
public record Term(int layer, Part part, List<Factor> factors) {
    public Term {
        factors = List.copyOf(factors);
    }

    static Term of(Part part, Factor... factors) {
        return new Term(0, part, List.of(factors));
    }

    public Count count() {
        var product = Count.ONE;
        for (var factor : factors) {
            product = product.times(factor.value());
        }
        return product;
    }

    public boolean has(Role role) {
        return factors.stream().anyMatch(factor -> factor.role() == role);
    }

    public Stream<Factor> of(Role role) {
        return factors.stream().filter(factor -> factor.role() == role);
    }

    public Term in(int otherLayer) {
        return new Term(otherLayer, part, factors);
    }

    public Term with(Factor factor) {
        var more = new ArrayList<>(factors);
        more.add(factor);
        return new Term(layer, part, more);
    }

    /** The same term with one occurrence of the factor left out. */
    public Term without(Factor factor) {
        var fewer = new ArrayList<>(factors);
        fewer.remove(factor);
        return new Term(layer, part, fewer);
    }

    public Term without(Predicate<Factor> unwanted) {
        return new Term(layer, part, factors.stream().filter(unwanted.negate()).toList());
    }

    public Term map(UnaryOperator<Factor> change) {
        return new Term(layer, part, factors.stream().map(change).toList());
    }
}
