package tarozi.grading;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One term of a typed sum: the numbers typed, in their order, with the sign they end up with. */
public record Product(Sign sign, List<BigInteger> factors) {

    public Product {
        Objects.requireNonNull(sign);
        factors = List.copyOf(factors);
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a product has factors");
        }
        if (factors.stream().anyMatch(factor -> factor.signum() < 0)) {
            throw new IllegalArgumentException("the sign of a product stands apart from its factors");
        }
    }

    public static Product of(BigInteger number) {
        return new Product(Sign.PLUS, List.of(number));
    }

    public BigInteger value() {
        return sign.of(factors.stream().reduce(BigInteger.ONE, BigInteger::multiply));
    }

    Product negated() {
        return new Product(sign.times(Sign.MINUS), factors);
    }

    Product times(Product other) {
        List<BigInteger> all =
                Stream.concat(factors.stream(), other.factors.stream()).toList();
        return new Product(sign.times(other.sign), all);
    }
}
