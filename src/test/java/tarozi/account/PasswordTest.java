package tarozi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.account.Password.Flaw;

class PasswordTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @ParameterizedTest
    @CsvSource({
        "1234567, SHORT",
        "😀😀a😀😀b😀, SHORT",
        "12345678, COMMON",
        "Password1, COMMON",
        "Toshkent123, COMMON",
        "йцукенгш, COMMON",
        "zzzzzzzzzz, COMMON",
        "Dilnoza.K, LOGIN",
    })
    void isRefused(String text, Flaw flaw) {
        assertEquals(Optional.of(flaw), new Password(text).flaw("dilnoza.k"));
    }

    @Test
    void mayNotBeEndless() {
        assertEquals(Optional.empty(), new Password("ab".repeat(100)).flaw("ali"));
        assertEquals(Optional.of(Flaw.LONG), new Password("ab".repeat(100) + "c").flaw("ali"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"osh va non", "aaaaaaab", "eshik toʻrtta", "😀😁😂🤣😃😄😅😆"})
    void needsNoMixOfCharacters(String text) {
        assertEquals(Optional.empty(), new Password(text).flaw("dilnoza"));
    }

    @Test
    void isKnownByItsHashAlone() {
        var hash = PasswordHash.of(new Password("osh va non"), RANDOM);

        assertTrue(hash.isOf(new Password("osh va non")));
        assertFalse(hash.isOf(new Password("osh va nom")));
        assertFalse(hash.isOutdated());
        assertFalse(hash.text().contains("osh"));
    }

    @Test
    void hasAnotherHashEveryTime() {
        assertNotEquals(
                PasswordHash.of(new Password("osh va non"), RANDOM),
                PasswordHash.of(new Password("osh va non"), RANDOM));
    }

    @Test
    void isTheSameInEveryUnicodeForm() {
        var hash = PasswordHash.of(new Password("pa\u0308rolim bor"), RANDOM);

        assertTrue(hash.isOf(new Password("p\u00e4rolim bor")));
    }

    /** The hash was made by the reference implementation: argon2 somesalt -id -t 2 -m 16 -p 4, of "password". */
    @Test
    void isReadWithOtherParametersAndCalledOutdated() {
        var weaker = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=4$c29tZXNhbHQ$GpZ3sK/oH9p7VIiV56G/64Zo/8GaUw434IimaPqxwCo");

        assertTrue(weaker.isOf(new Password("password")));
        assertTrue(weaker.isOutdated());
    }

    @Test
    void tellsNoLog() {
        assertEquals("Password", new Password("osh va non").toString());
        assertFalse(
                PasswordHash.of(new Password("osh va non"), RANDOM).toString().contains("$"));
    }
}
