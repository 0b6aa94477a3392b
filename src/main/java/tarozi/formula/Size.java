package tarozi.formula;

/** A size that has a name: the letter that formulas and prompts call it by, and its value, one or more. */
public record Size(String symbol, long value) {
    public Size {
        if (symbol.isBlank()) {
            throw new IllegalArgumentException("a size needs a symbol");
        }
        if (value < 1) {
            throw new IllegalArgumentException("the size " + symbol + " is one or more, not " + value);
        }
    }

    public static Size of(String symbol, long value) {
        return new Size(symbol, value);
    }

    Factor as(Role role) {
        return new Factor(symbol, role, value);
    }
}
