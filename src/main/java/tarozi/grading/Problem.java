package tarozi.grading;

/** Why a typed answer cannot be read; each lists the arguments of its sentence. */
public enum Problem {
    /** Nothing was typed. */
    EMPTY,
    /** Most characters allowed. */
    TOO_LONG,
    /** Most brackets and powers allowed inside one another. */
    TOO_DEEP,
    /** Most digits allowed, in a number or in any result on the way. */
    TOO_LARGE,
    /** The symbol or word. */
    UNKNOWN_SYMBOL,
    /** The number as typed. */
    BAD_GROUPING,
    /** The number as typed: a comma where a fraction would begin. */
    DECIMAL_COMMA,
    /** The same digits without the point. */
    AMBIGUOUS_POINT,
    /** The number as typed. */
    NOT_WHOLE,
    /** The bracket without its partner. */
    UNBALANCED,
    /** The symbol beside which a number is missing. */
    INCOMPLETE,
    /** The number or power before which an operator is missing. */
    MISSING_OPERATOR,
    /** The dividend, the divisor. */
    NOT_DIVISIBLE,
    /** None: in 8/4(2) it is not clear what is divided by what. */
    AMBIGUOUS_DIVISION,
    /** The highest power allowed; the lowest is 0. */
    POWER_OUT_OF_RANGE,
    /** The values of two sides of an equals sign, as plain digits. */
    TWO_ANSWERS_DIFFER
}
