package tarozi.grading;

/** How much work an answer may ask for: far beyond any real count, far below what would tire a server. */
final class Limits {
    static final int CHARACTERS = 400;
    static final int NESTING = 20;
    static final int NUMBER_DIGITS = 40;
    static final int RESULT_DIGITS = 120;
    static final int EXPONENT = 20;
    static final int PRODUCTS = 64;

    /** In one product: ((1^20)^20)^20 is one product and stays small, but multiplied out it is 8000 ones. */
    static final int FACTORS = 64;

    private Limits() {}
}
