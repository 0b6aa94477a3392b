package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tarozi.grading.Readings.understood;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MultiplyingOutTest {

    @Test
    void keepsTheNumbersTyped() {
        assertSum("4*(128*(64+128)+128)", plus(4, 128, 64), plus(4, 128, 128), plus(4, 128));
    }

    @Test
    void makesANumberASumOfOneProduct() {
        assertSum("98,816", plus(98_816));
        assertSum("-5", minus(5));
    }

    @Test
    void carriesSignsIntoBrackets() {
        assertSum("7-2*(3-4)", plus(7), minus(2, 3), plus(2, 4));
        assertSum("-(3+4)*-2", plus(3, 2), plus(4, 2));
    }

    @Test
    void writesPowersAsRepeatedFactors() {
        assertSum("3*256²", plus(3, 256, 256));
        assertSum("(2+3)^2", plus(2, 2), plus(2, 3), plus(3, 2), plus(3, 3));
        assertSum("5^0", plus(1));
    }

    @Test
    void leavesDivisionsAlone() {
        assertEquals(Optional.empty(), understood("4*(128/2+1)").sum());
    }

    @Test
    void stopsAtSixtyFourProducts() {
        assertEquals(64, understood("(1+2)^6").sum().orElseThrow().products().size());
        assertEquals(Optional.empty(), understood("(1+2)^6+1").sum());
        assertEquals(Optional.empty(), understood("(1+2)^7").sum());
    }

    @Test
    void stopsAtSixtyFourFactors() {
        assertEquals(Optional.empty(), understood("((1^20)^20)^20").sum());
        assertEquals(BigInteger.ONE, understood("((1^20)^20)^20").value());
    }

    @Test
    void hasNoProductWithoutFactorsOrWithNegativeOnes() {
        assertThrows(IllegalArgumentException.class, MultiplyingOutTest::plus);
        assertThrows(IllegalArgumentException.class, () -> plus(-1));
        assertThrows(IllegalArgumentException.class, () -> new Sum(List.of()));
    }

    private static void assertSum(String typed, Product... products) {
        assertEquals(Optional.of(new Sum(List.of(products))), understood(typed).sum(), typed);
    }

    private static Product plus(long... factors) {
        return new Product(
                Sign.PLUS, LongStream.of(factors).mapToObj(BigInteger::valueOf).toList());
    }

    private static Product minus(long... factors) {
        return plus(factors).negated();
    }
}
