package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyStringTest {

    @Property(tries = 5_000)
    void givesAnyStringAReading(@ForAll("strings") String typed) {
        assertBounded(typed);
    }

    @Property(tries = 20_000)
    void givesAnyHeapOfItsOwnSymbolsAReading(@ForAll("heaps") String typed) {
        assertBounded(typed);
    }

    private static void assertBounded(String typed) {
        Reading reading = Reader.read(typed);
        assertNotNull(reading, typed);
        if (reading instanceof Reading.Understood understood) {
            assertTrue(understood.value().abs().toString().length() <= 120, typed);
            understood.sum().ifPresent(sum -> assertEquals(understood.value(), sum.value(), typed));
        }
    }

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.strings().all().ofMaxLength(450);
    }

    @Provide
    Arbitrary<String> heaps() {
        String pieces = "0 1 2 9 128 98,816 , ' . e E5 + - − * ** x Х / : ^ ² ⁻ ¹⁰ ( ) [ ] { } = \u200B 1e6 9^9 \uD83D";
        Arbitrary<String> piece = Arbitraries.of(pieces.split(" "));
        return Arbitraries.oneOf(piece, piece, piece, Arbitraries.of(" ", "\u00A0"))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }
}
