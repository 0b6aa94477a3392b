package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tarozi.grading.Readings.assertReads;
import static tarozi.grading.Readings.assertRefused;
import static tarozi.grading.Readings.understood;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "98816",
                "98,816",
                "98 816",
                "98'816",
                "98_816",
                "98`816",
                "98\u2019816",
                "98\u02BC816",
                "98\u02BB816",
                "98\u00A0816",
                "98\u202F816",
                "98\u2009816",
                "98\u2007816",
                "98\t816",
                "98  816",
                "98\u066C816",
                "00098816"
            })
    void groupsBySeparatorsThatPeopleUse(String typed) {
        assertReads(typed, 98_816);
    }

    @ParameterizedTest
    @ValueSource(strings = {"９８８１６", "９８，８１６", "٩٨٨١٦", "۹۸٬۸۱۶", "९८,८१६", "\uD835\uDFD7\uD835\uDFD6816"})
    void readsDigitsOfAnyScript(String typed) {
        assertReads(typed, 98_816);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  98816\n", "\uFEFF98816", "\u200E98816\u200F", "98\u200B816", "\u2068" + "98,816\u2069"})
    void ignoresWhatCannotBeSeen(String typed) {
        assertReads(typed, 98_816);
    }

    @Test
    void groupsMoreThanOnce() {
        assertReads("1,234,567", 1_234_567);
        assertReads("1 234 567 890", 1_234_567_890);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2345",
                "12,34,567",
                "9 8816",
                "3 3",
                "1234,567",
                "1,234 567",
                "1'234,567",
                "1,,234",
                "98, 816",
                "98,816,",
                ",816",
                "1,234.567.890",
                "98 .5"
            })
    void neverGuessesAboutMisplacedSeparators(String typed) {
        assertRefused(typed, Problem.BAD_GROUPING, typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "98,81",
                "98,5",
                "0,123",
                "0,5",
                "1.234,50",
                "12 345,6",
                "1'234'567,89",
                "12\u00a0345,6",
                "98816,0"
            })
    void tellsADecimalCommaFromABadGrouping(String typed) {
        assertRefused(typed, Problem.DECIMAL_COMMA, typed);
    }

    @Test
    void refusesTheBadNumberOfASumAsItWasTyped() {
        assertRefused("4 * 1 28 + 3", Problem.BAD_GROUPING, "1 28");
        assertRefused("4*,128", Problem.BAD_GROUPING, ",128");
        assertRefused("4*98,", Problem.BAD_GROUPING, "98,");
        assertRefused("4*98,5", Problem.DECIMAL_COMMA, "98,5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "98816.0",
                "98816.00",
                "98 816.0",
                "98816.",
                "9.8816e4",
                "9.8816E+4",
                "98.816e3",
                "988160e-1",
                "9.8816e0004"
            })
    void takesFractionsThatComeOutWhole(String typed) {
        assertReads(typed, 98_816);
    }

    @Test
    void readsRoundPowersOfTen() {
        assertReads("1e6", 1_000_000);
        assertReads("0e9999", 0);
    }

    @Test
    void asksWhatAPointBeforeThreeDigitsMeans() {
        assertRefused("98.816", Problem.AMBIGUOUS_POINT, 98816);
        assertRefused("98.000", Problem.AMBIGUOUS_POINT, 98000);
        assertRefused("1.234.567", Problem.AMBIGUOUS_POINT, 1234567);
    }

    @Test
    void suggestsTheWholePartWhereThePointCannotGroup() {
        assertRefused("98816.000", Problem.AMBIGUOUS_POINT, 98816);
        assertRefused("98,816.000", Problem.AMBIGUOUS_POINT, 98816);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"98.5", "98.81", "98816.5", "98816.125", "0.500", ".5", "1.5e0", "9.88165e4", "1e-5", "1e-99999"
            })
    void refusesFractions(String typed) {
        assertRefused(typed, Problem.NOT_WHOLE, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "\u22125", "\u20135", "(-5)", "+-5"})
    void readsMinusSignsOfEveryWidth(String typed) {
        assertReads(typed, -5);
    }

    @Test
    void tellsANumberFromArithmetic() {
        assertEquals(Written.NUMBER, understood("98,816").written());
        assertEquals(Written.NUMBER, understood("-5").written());
        assertEquals(Written.NUMBER, understood("=1e6").written());
        assertEquals(Written.SUM, understood("4*32").written());
        assertEquals(Written.SUM, understood("10^4").written());
    }

    @Test
    void readsNumbersBeyondEveryMachineType() {
        BigInteger widest = BigInteger.TEN.pow(40).subtract(BigInteger.ONE);
        assertEquals(widest, understood("9".repeat(40)).value());
        assertRefused("9".repeat(41), Problem.TOO_LARGE, 40);
        assertRefused("1e40", Problem.TOO_LARGE, 40);
    }

    @Test
    void saysThatNothingWasTyped() {
        assertRefused("", Problem.EMPTY);
        assertRefused(" \t\u00A0\u200B", Problem.EMPTY);
    }
}
