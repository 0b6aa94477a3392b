package tarozi.grading;

import java.math.BigInteger;

/** Exponents typed as raised digits. */
final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MINUS = '⁻';

    private Superscript() {}

    static boolean begins(int typed) {
        return typed == MINUS || continues(typed);
    }

    static boolean continues(int typed) {
        return RAISED.indexOf(typed) >= 0;
    }

    static BigInteger value(Token token) {
        StringBuilder digits = new StringBuilder();
        for (char raised : token.text().toCharArray()) {
            digits.append(raised == MINUS ? "-" : RAISED.indexOf(raised));
        }
        if (digits.toString().equals("-")) {
            throw new CannotRead(Problem.INCOMPLETE, token.text());
        }
        return new BigInteger(digits.toString());
    }
}
