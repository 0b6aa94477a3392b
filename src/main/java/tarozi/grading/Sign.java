package tarozi.grading;

import java.math.BigInteger;

/** Whether a product is added or taken away. */
public enum Sign {
    PLUS,
    MINUS;

    public Sign times(Sign other) {
        return this == other ? PLUS : MINUS;
    }

    public BigInteger of(BigInteger size) {
        return this == PLUS ? size : size.negate();
    }
}
