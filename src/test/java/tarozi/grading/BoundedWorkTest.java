package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tarozi.grading.Readings.assertReads;
import static tarozi.grading.Readings.assertRefused;
import static tarozi.grading.Readings.understood;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class BoundedWorkTest {

    @Test
    void limitsTheLength() {
        assertReads("1" + " ".repeat(399), 1);
        assertRefused("1" + " ".repeat(400), Problem.TOO_LONG, 400);
        assertRefused("(".repeat(10_000), Problem.TOO_LONG, 400);
    }

    @Test
    void limitsTheNesting() {
        assertReads("(".repeat(20) + 7 + ")".repeat(20), 7);
        assertRefused("(".repeat(21) + 7 + ")".repeat(21), Problem.TOO_DEEP, 20);
        assertRefused("(".repeat(400), Problem.TOO_DEEP, 20);
        assertRefused("1^".repeat(199) + 1, Problem.TOO_DEEP, 20);
    }

    @Test
    void countsOnlyTheBracketsThatAreOpen() {
        assertReads("(1)+".repeat(90) + "(1)", 91);
    }

    @Test
    void readsManySignsInARow() {
        assertReads("-".repeat(398) + 1, 1);
    }

    @Test
    void refusesTowersOfPowersWithoutComputingThem() {
        assertRefused("9^9^9", Problem.POWER_OUT_OF_RANGE, 20);
        assertRefused("9^9^9^9^9^9^9^9^9^9", Problem.POWER_OUT_OF_RANGE, 20);
        assertRefused("9**999999999", Problem.POWER_OUT_OF_RANGE, 20);
        assertRefused("9²⁰²⁰²⁰²⁰²⁰", Problem.POWER_OUT_OF_RANGE, 20);
        assertRefused("(((9^20)^20)^20)^20", Problem.TOO_LARGE, 120);
        assertRefused("9²⁰^20", Problem.TOO_LARGE, 120);
    }

    @Test
    void refusesExponentsThatWouldFillTheMemory() {
        assertRefused("1e999999999", Problem.TOO_LARGE, 40);
        assertRefused("1e" + "9".repeat(390), Problem.TOO_LARGE, 40);
        assertRefused("1e-" + "9".repeat(390), Problem.NOT_WHOLE, "1e-" + "9".repeat(390));
    }

    @Test
    void limitsTheDigitsOfEveryResult() {
        String widest = "9".repeat(40);
        assertEquals(
                new BigInteger(widest).pow(3),
                understood(widest + "*" + widest + "*" + widest).value());
        assertEquals(
                BigInteger.TEN.pow(119), understood("1e39 * 1e39 * 1e39 * 100").value());
        assertRefused("1e39 * 1e39 * 1e39 * 1000", Problem.TOO_LARGE, 120);
        assertRefused("5e39 * 1e39 * 1e39 * 100 + 5e39 * 1e39 * 1e39 * 100", Problem.TOO_LARGE, 120);
        assertRefused("(1e39)^20 - (1e39)^20", Problem.TOO_LARGE, 120);
    }
}
