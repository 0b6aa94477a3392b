package tarozi.grading;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A typed answer multiplied out, so that it can be compared with a formula term by term. */
public record Sum(List<Product> products) {

    public Sum {
        products = List.copyOf(products);
        if (products.isEmpty()) {
            throw new IllegalArgumentException("a sum has products");
        }
    }

    public static Sum of(BigInteger number) {
        return new Sum(List.of(Product.of(number)));
    }

    public BigInteger value() {
        return products.stream().map(Product::value).reduce(BigInteger.ZERO, BigInteger::add);
    }

    Sum negated() {
        return new Sum(products.stream().map(Product::negated).toList());
    }

    /** Empty beyond the limit, like {@link #times} and {@link #power}. */
    Optional<Sum> plus(Sum other) {
        if (products.size() + other.products.size() > Limits.PRODUCTS) {
            return Optional.empty();
        }
        return Optional.of(new Sum(
                Stream.concat(products.stream(), other.products.stream()).toList()));
    }

    Optional<Sum> times(Sum other) {
        if (products.size() * other.products.size() > Limits.PRODUCTS
                || mostFactors() + other.mostFactors() > Limits.FACTORS) {
            return Optional.empty();
        }
        return Optional.of(new Sum(products.stream()
                .flatMap(left -> other.products.stream().map(left::times))
                .toList()));
    }

    Optional<Sum> power(int exponent) {
        if (exponent == 0) {
            return Optional.of(Sum.of(BigInteger.ONE));
        }
        Optional<Sum> result = Optional.of(this);
        for (int i = 1; i < exponent; i++) {
            result = result.flatMap(sum -> sum.times(this));
        }
        return result;
    }

    private int mostFactors() {
        return products.stream()
                .mapToInt(product -> product.factors().size())
                .max()
                .orElseThrow();
    }
}
