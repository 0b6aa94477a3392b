package tarozi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private static final Token KNOWN = new Token("AAECAwQFBgcICQoLDA0ODw");

    @Test
    void carries128RandomBits() {
        Token one = Token.fresh(new SecureRandom());

        assertEquals(22, one.value().length());
        assertNotEquals(one, Token.fresh(new SecureRandom()));
        assertEquals(Optional.of(one), Token.read(one.value()));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "x",
                "AAECAwQFBgcICQoLDA0ODwA",
                "AAECAwQFBgcICQoLDA0ODx",
                "AAECAwQFBgcICQoLDA0O+w",
                "AAECAwQFBgcICQoLDA0ODw\n",
                "' or 1 = 1 or '' = '  "
            })
    void readsGarbageAsNobody(String garbage) {
        assertEquals(Optional.empty(), Token.read(garbage));
    }

    @Test
    void isKeptAsTheHashOfItsCharacters() {
        assertEquals("XSYR1aTdK0Cyd9_bXs9bSYGRUNfVxi9O75YMsMJNsgw", KNOWN.hash());
    }

    @Test
    void givesTheSameSeedForEver() {
        assertEquals(6712071903933967168L, KNOWN.seed());
        assertNotEquals(KNOWN.seed(), new Token("AAECAwQFBgcICQoLDA0ODg").seed());
    }

    @Test
    void neverPrintsTheSecret() {
        assertFalse(KNOWN.toString().contains(KNOWN.value()));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Token("s3cret"))
                .getMessage()
                .endsWith("not a token"));
    }
}
