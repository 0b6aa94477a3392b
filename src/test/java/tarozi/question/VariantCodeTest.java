package tarozi.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.formula.Convention;

class VariantCodeTest {
    private static final VariantCode CODE =
            new VariantCode("LT", Level.TWO, Convention.KERAS, 1, Presentation.SYMBOLS, 123);
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void isShort() {
        assertEquals("LT2K-5MYR4B", CODE.text());
        assertEquals(11, CODE.text().length());
    }

    @Property
    void readsBackWhatItWrites(@ForAll("codes") VariantCode code) {
        assertEquals(Optional.of(code), VariantCode.parse(code.text()));
    }

    @Property(tries = 5_000)
    void refusesASingleWrongCharacter(
            @ForAll("codes") VariantCode code, @ForAll @IntRange(max = 9) int at, @ForAll("characters") char wrong) {
        var plain = code.text().replace("-", "");
        Assume.that(!lookAlike(plain.charAt(at), wrong));
        assertEquals(Optional.empty(), VariantCode.parse(plain.substring(0, at) + wrong + plain.substring(at + 1)));
    }

    @Property(tries = 5_000)
    void refusesTwoNeighboursSwapped(@ForAll("codes") VariantCode code, @ForAll @IntRange(max = 8) int at) {
        var plain = new StringBuilder(code.text().replace("-", ""));
        char first = plain.charAt(at);
        char second = plain.charAt(at + 1);
        Assume.that(!lookAlike(first, second));
        plain.setCharAt(at, second);
        plain.setCharAt(at + 1, first);
        assertEquals(Optional.empty(), VariantCode.parse(plain.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt2k-5myr4b", "LT2K5MYR4B", "  Lt2K-5mYr4b ", "LT2K-5MY-R4B"})
    void readsAnyCaseWithOrWithoutTheHyphen(String typed) {
        assertEquals(Optional.of(CODE), VariantCode.parse(typed));
    }

    @Property
    void readsLettersThatLookLikeDigitsAsThese(@ForAll("codes") VariantCode code) {
        var text = code.text();
        var payload = text.substring(5);
        var head = text.substring(0, 2) + text.charAt(2) + text.charAt(3);
        assertEquals(Optional.of(code), VariantCode.parse(head + payload.replace('0', 'O')));
        assertEquals(Optional.of(code), VariantCode.parse(head + payload.replace('1', 'I')));
        assertEquals(Optional.of(code), VariantCode.parse(head + payload.replace('1', 'l')));
    }

    @Test
    void readsALevelThatLooksLikeALetter() {
        var code = new VariantCode("LT", Level.ONE, Convention.KERAS, 1, Presentation.WORDS, 5);
        assertEquals(Optional.of(code), VariantCode.parse(code.text().replaceFirst("LT1", "LTl")));
        assertEquals(Optional.of(code), VariantCode.parse(code.text().replaceFirst("LT1", "LTI")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "LT2K", "LT2K-5MYR4", "LT2K-5MYR4B2", "LT6K-5MYR4B", "LT2Q-5MYR4B", "LT2K-ÜMYR4B"})
    void refusesWhatIsNoCode(String typed) {
        assertEquals(Optional.empty(), VariantCode.parse(typed));
    }

    @Property
    void refusesAnyOtherText(@ForAll String typed) {
        VariantCode.parse(typed)
                .ifPresent(code ->
                        assertEquals(code, VariantCode.parse(code.text()).orElseThrow()));
    }

    @Test
    void hasNoRoomForMorePlacesOrVersionsThanItsCharactersHold() {
        var last = new VariantCode(
                "LT",
                Level.FIVE,
                Convention.PYTORCH,
                VariantCode.VERSIONS,
                Presentation.PYTORCH,
                VariantCode.PLACES - 1);
        assertEquals(Optional.of(last), VariantCode.parse(last.text()));
        assertThrows(IllegalArgumentException.class, () -> code("LT", VariantCode.VERSIONS + 1, 0));
        assertThrows(IllegalArgumentException.class, () -> code("LT", 0, 0));
        assertThrows(IllegalArgumentException.class, () -> code("LT", 1, VariantCode.PLACES));
        assertThrows(IllegalArgumentException.class, () -> code("LT", 1, -1));
        assertThrows(IllegalArgumentException.class, () -> code("lt", 1, 0));
    }

    @Property
    void tellsDifferentVariantsApart(@ForAll("codes") VariantCode one, @ForAll("codes") VariantCode other) {
        Assume.that(!one.equals(other));
        assertNotEquals(one.text(), other.text());
    }

    @Test
    void isWrittenInCharactersThatCannotBeConfused() {
        for (int place = 0; place < 2_000; place++) {
            var payload = code("LT", 1, place).text().substring(5);
            assertTrue(payload.matches("[0-9A-HJKMNP-TV-Y]{6}"), payload);
        }
    }

    private static VariantCode code(String tag, int version, int place) {
        return new VariantCode(tag, Level.ONE, Convention.KERAS, version, Presentation.WORDS, place);
    }

    /** A letter in place of the digit that it looks like is no mistake. */
    private static boolean lookAlike(char one, char other) {
        return plain(one) == plain(other);
    }

    private static char plain(char character) {
        return character == 'O' ? '0' : character == 'I' || character == 'L' ? '1' : character;
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with(ALPHABET);
    }

    @Provide
    Arbitrary<VariantCode> codes() {
        var letters = Arbitraries.chars().range('A', 'Z');
        var seconds = Arbitraries.oneOf(letters, Arbitraries.chars().range('1', '5'));
        return Combinators.combine(
                        Combinators.combine(letters, seconds).as((first, second) -> "" + first + second),
                        Arbitraries.of(Level.class),
                        Arbitraries.of(Convention.class),
                        Arbitraries.integers().between(1, VariantCode.VERSIONS),
                        Arbitraries.of(Presentation.class),
                        Arbitraries.integers().between(0, VariantCode.PLACES - 1))
                .as(VariantCode::new);
    }
}
