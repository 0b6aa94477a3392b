package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PrintedNumbersTest {

    @Property
    void whatAPagePrintsCanBePastedBack(@ForAll @LongRange(min = 0) long number, @ForAll("languages") Locale language) {
        assertReadsBack(NumberFormat.getIntegerInstance(language).format(number), number);
        assertReadsBack(
                com.ibm.icu.text.NumberFormat.getIntegerInstance(language).format(number), number);
    }

    @Property
    void plainDigitsCanBePastedBack(@ForAll @LongRange(min = 0) long number) {
        assertReadsBack(Long.toString(number), number);
        assertReadsBack("\u2068" + number + "\u2069\n", number);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of("en", "ru", "uz").map(Locale::forLanguageTag);
    }

    private static void assertReadsBack(String printed, long number) {
        Reading.Understood understood = Readings.understood(printed);
        assertEquals(BigInteger.valueOf(number), understood.value(), printed);
        assertEquals(Written.NUMBER, understood.written(), printed);
    }
}
