package tarozi.live.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * One sign of a name as the eye takes it in.
 *
 * @param glyph a small letter without its marks, a digit, or a symbol that stands for a letter
 */
record Sign(int glyph, Edge before) {
    private static final Normalizer2 MARKS = Normalizer2.getNFDInstance();
    private static final String LETTERS_WITH_MARKS = "йў";
    private static final String SYMBOLS = "@$!|+(€£¥¢µ";
    private static final String MASKS = "*#";

    /** Whether this is something that readers take for a letter, or for a digit. */
    static boolean isSaid(int point) {
        return UCharacter.isLetterOrDigit(point) || SYMBOLS.indexOf(point) >= 0 || MASKS.indexOf(point) >= 0;
    }

    static int glyph(int point) {
        int small = UCharacter.toLowerCase(point);
        if (LETTERS_WITH_MARKS.indexOf(small) >= 0) {
            return small;
        }
        String parts = MARKS.getDecomposition(small);
        return parts == null ? small : parts.codePointAt(0);
    }

    boolean isLetter() {
        return UCharacter.isLetter(glyph);
    }

    boolean isDigit() {
        return UCharacter.isDigit(glyph);
    }

    /** A star in place of a letter. */
    boolean isMask() {
        return MASKS.indexOf(glyph) >= 0;
    }

    /** Whether it may as well be there for nothing. */
    boolean isSilent() {
        return !isLetter() && !isDigit();
    }

    boolean isCyrillic() {
        return glyph >= 'Ѐ' && glyph <= 'ԯ';
    }

    boolean startsAWord() {
        return before.isLooserThan(Edge.HUMP);
    }
}
