package tarozi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {
    private static final JoinCode CODE = new JoinCode("K7Q2MB");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7Q2MB",
                "K7Q-2MB",
                "k7q-2mb",
                "  k7q 2mb\t",
                "K7Q–2MB",
                "K7Q‑2MB",
                "K7Q\u00A02MB",
                "Ｋ７Ｑ２ＭＢ",
                "К7Q-2МВ",
                "к7q2мв",
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertEquals(Optional.of(CODE), JoinCode.read(typed));
    }

    @Test
    void isReadFromCyrillicLettersThatLookLikeIt() {
        assertEquals(Optional.of(new JoinCode("BCKMHP")), JoinCode.read("ВСК-МНР"));
        assertEquals(Optional.of(new JoinCode("TX3BCK")), JoinCode.read("тхз вск"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7Q2M", "K7Q2MBB", "K7Q2M0", "K7Q2MA", "K7Q_2MB", "K7Q2MB\0", "К7Ж2МБ", "<script>"})
    void isNotMadeOfAnythingElse(String typed) {
        assertEquals(Optional.empty(), JoinCode.read(typed));
    }

    @Test
    void isShownInTwoGroups() {
        assertEquals("K7Q-2MB", CODE.shown());
    }

    @Test
    void spellsNoWordAndHoldsNothingThatLooksLikeAnother() {
        String seen = Stream.generate(() -> JoinCode.fresh(new SecureRandom()))
                .limit(300)
                .map(JoinCode::letters)
                .collect(Collectors.joining());

        assertTrue(seen.matches("[2-9B-DF-HJKMNP-RTV-X]*"), seen);
    }

    @Test
    void isReadAsItIsShown() {
        Stream.generate(() -> JoinCode.fresh(new SecureRandom())).limit(50).forEach(code -> {
            assertEquals(Optional.of(code), JoinCode.read(code.shown()));
        });
    }

    @Test
    void cannotHoldAnythingElse() {
        assertThrows(IllegalArgumentException.class, () -> new JoinCode("k7q2mb"));
    }
}
