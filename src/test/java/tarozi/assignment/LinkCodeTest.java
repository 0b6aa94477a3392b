package tarozi.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkCodeTest {

    @Test
    void readsACodeHoweverItIsCopied() {
        var code = LinkCode.fresh(new SecureRandom());
        var text = code.text();
        assertEquals(Optional.of(code), LinkCode.read(" " + text.toUpperCase() + "\n"));
        assertEquals(Optional.of(code), LinkCode.read(text.substring(0, 4) + "-" + text.substring(4)));
    }

    @Test
    void knowsNoOtherText() {
        for (var text : new String[] {"", "2345678", "234567890", "a2345678", "../23456", "2345678o"}) {
            assertTrue(LinkCode.read(text).isEmpty(), text);
        }
    }
}
