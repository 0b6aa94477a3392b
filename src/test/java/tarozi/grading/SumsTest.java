package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tarozi.grading.Readings.assertReads;
import static tarozi.grading.Readings.assertRefused;
import static tarozi.grading.Readings.understood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4*(128*(64+128)+128)",
                "4 × (128 × (64 + 128) + 128)",
                "4·[128·{64+128}+128]",
                "4(128(64+128)+128)",
                "(128(64+128)+128)4",
                "4((64+128)(128)+128)",
                "4 x (128 X (64 + 128) + 128)",
                "4 х (128 Х (64 + 128) + 128)",
                "4⋅(128∙(64+128)+128)",
                "4•(128•(64+128)+128)",
                "4\u2062(128\u2062(64+128)+128)",
                "４＊（１２８＊（６４＋１２８）＋１２８）",
                "4✖\uFE0F(128*(64+128)+128)",
                "= 4*(128*(64+128)+128)"
            })
    void readsProductsHoweverTheyAreWritten(String typed) {
        assertReads(typed, 98_816);
    }

    @Test
    void multipliesBeforeItAdds() {
        assertReads("2 + 3 * 4", 14);
        assertReads("20 − 3 – 4 - 5", 8);
        assertReads("2 x 3", 6);
        assertReads("2--3", 5);
        assertReads("2*-3", -6);
    }

    @Test
    void keepsGroupsApartFromProducts() {
        assertReads("4 128", 4_128);
        assertReads("4 * 128", 512);
        assertReads("4\u2062128", 512);
        assertReads("1 024 * 2 048 + 1,000", 2_098_152);
    }

    @Test
    void raisesToPowers() {
        assertReads("256²", 65_536);
        assertReads("3³", 27);
        assertReads("2**8", 256);
        assertReads("10^4", 10_000);
        assertReads("2^3^2", 512);
        assertReads("2¹⁰ + 1", 1_025);
        assertReads("(2+3)²(4)", 100);
        assertReads("-2^2", -4);
        assertReads("(-2)^2", 4);
        assertReads("7^0", 1);
        assertReads("2²^3", 64);
    }

    @Test
    void refusesPowersOutOfRange() {
        assertReads("2^20", 1_048_576);
        assertRefused("2^21", Problem.POWER_OUT_OF_RANGE, 20);
        assertRefused("2^-1", Problem.POWER_OUT_OF_RANGE, 20);
        assertRefused("2⁻¹", Problem.POWER_OUT_OF_RANGE, 20);
    }

    @Test
    void dividesWhereNothingIsLeftOver() {
        assertReads("98816/4", 24_704);
        assertReads("98816 ÷ 4", 24_704);
        assertReads("98816 : 4", 24_704);
        assertReads("8/2*4", 16);
        assertRefused("5/2", Problem.NOT_DIVISIBLE, 5, 2);
        assertRefused("5/(3-3)", Problem.NOT_DIVISIBLE, 5, 0);
    }

    @Test
    void asksForBracketsAroundWhatDivides() {
        assertRefused("8/4(2)", Problem.AMBIGUOUS_DIVISION);
        assertRefused("8/(2)4", Problem.AMBIGUOUS_DIVISION);
        assertReads("8/(4(2))", 1);
    }

    @Test
    void takesASumTogetherWithItsValue() {
        assertReads("4*32=128", 128);
        assertReads("128 = 4*32", 128);
        assertReads("2*(3+4) = 2*7 = 14", 14);
        assertEquals(understood("4*32"), understood("4*32=128"));
        assertEquals(understood("4*32"), understood("128=4*32"));
        assertRefused("4*32=129", Problem.TWO_ANSWERS_DIFFER, 128, 129);
        assertRefused("1,000=4*32", Problem.TWO_ANSWERS_DIFFER, 1000, 128);
        assertRefused("1=1=2", Problem.TWO_ANSWERS_DIFFER, 1, 2);
    }

    @Test
    void pointsAtTheSymbolBesideWhichANumberIsMissing() {
        assertRefused("4*", Problem.INCOMPLETE, "*");
        assertRefused("*4", Problem.INCOMPLETE, "*");
        assertRefused("4+*5", Problem.INCOMPLETE, "*");
        assertRefused("4* *5", Problem.INCOMPLETE, "*");
        assertRefused("4*()", Problem.INCOMPLETE, ")");
        assertRefused("4*32=", Problem.INCOMPLETE, "=");
        assertRefused("=", Problem.INCOMPLETE, "=");
        assertRefused("²", Problem.INCOMPLETE, "²");
        assertRefused("3⁻", Problem.INCOMPLETE, "⁻");
        assertRefused("3x", Problem.INCOMPLETE, "x");
    }

    @Test
    void pointsAtTheBracketWithoutAPartner() {
        assertRefused("4*(3", Problem.UNBALANCED, "(");
        assertRefused("(", Problem.UNBALANCED, "(");
        assertRefused("4*3)", Problem.UNBALANCED, ")");
        assertRefused(")", Problem.UNBALANCED, ")");
        assertRefused("(4*3]", Problem.UNBALANCED, "]");
        assertRefused("(4*3=12", Problem.UNBALANCED, "(");
    }

    @Test
    void pointsAtTheNumberWithoutAnOperator() {
        assertRefused("4² 128", Problem.MISSING_OPERATOR, "128");
        assertRefused("1e6 000", Problem.MISSING_OPERATOR, "000");
        assertRefused("(4² 128)", Problem.MISSING_OPERATOR, "128");
    }

    @Test
    void pointsAtWhatItDoesNotKnow() {
        assertRefused("98816 parameters", Problem.UNKNOWN_SYMBOL, "parameters");
        assertRefused("4*(h+x)", Problem.UNKNOWN_SYMBOL, "h");
        assertRefused("x+3", Problem.UNKNOWN_SYMBOL, "x");
        assertRefused("2xx3", Problem.UNKNOWN_SYMBOL, "xx");
        assertRefused("≈98816", Problem.UNKNOWN_SYMBOL, "≈");
        assertRefused("'", Problem.UNKNOWN_SYMBOL, "'");
        assertRefused("9\u0000", Problem.UNKNOWN_SYMBOL, "U+0000");
        assertRefused("9\uD83D", Problem.UNKNOWN_SYMBOL, "U+D83D");
        assertRefused("9\uD83D\uDE00", Problem.UNKNOWN_SYMBOL, "\uD83D\uDE00");
    }
}
