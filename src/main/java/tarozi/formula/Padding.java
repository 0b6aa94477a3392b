package tarozi.formula;

/**
 * What is put around the input of a convolution. {@code VALID}: nothing. {@code SAME}: as much as makes the output as long
 * as the input divided by the stride, rounded up. {@code BY}: so many zeros on each side. It changes shapes, no count.
 */
public record Padding(Kind kind, int amount) {
    public enum Kind {
        VALID,
        SAME,
        BY
    }

    public static final Padding VALID = new Padding(Kind.VALID, 0);
    public static final Padding SAME = new Padding(Kind.SAME, 0);

    public Padding {
        if (amount < 0 || (kind != Kind.BY && amount != 0)) {
            throw new IllegalArgumentException(kind + " padding by " + amount);
        }
    }

    public static Padding by(int amount) {
        return new Padding(Kind.BY, amount);
    }

    String keras() {
        return switch (kind) {
            case VALID -> "";
            case SAME -> ", padding=\"same\"";
            case BY -> throw new IllegalStateException("Keras pads by a layer of its own");
        };
    }

    String pytorch() {
        return switch (kind) {
            case VALID -> "";
            case SAME -> ", padding=\"same\"";
            case BY -> amount == 0 ? "" : ", padding=" + amount;
        };
    }
}
