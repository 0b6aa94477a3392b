package tarozi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "fe80::1%eth0, fe80::2, true",
        "192.0.2.1, 192.0.2.2, false",
    })
    void isOneForAHouseholdsNetwork(String one, String other, boolean same) {
        assertEquals(same, Address.of(one).equals(Address.of(other)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "unknown", "not:an:address", "1:2"})
    void isSomethingEvenOfWhatIsNone(String odd) {
        assertEquals(Address.of(odd), Address.of(odd));
    }
}
