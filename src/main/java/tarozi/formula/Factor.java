package tarozi.formula;

/** One factor of a term: the symbol it is written with, what it means, and its value, one or more. */
public record Factor(String symbol, Role role, long value) {
    public Factor {
        if (value < 1) {
            throw new IllegalArgumentException("the factor " + symbol + " is one or more, not " + value);
        }
    }

    /** A factor that is the same number whatever the layer's sizes: 4 gates, 2 bias vectors. */
    static Factor constant(Role role, long value) {
        return new Factor(Long.toString(value), role, value);
    }

    public boolean isConstant() {
        return symbol.equals(Long.toString(value));
    }

    public Factor withValue(long other) {
        return new Factor(isConstant() ? Long.toString(other) : symbol, role, other);
    }
}
