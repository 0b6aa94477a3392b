package tarozi.live.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** A name without whatever hides its letters: styles, marks, apostrophes, invisible characters, long repetitions. */
final class Signs {
    private static final Normalizer2 STYLES = Normalizer2.getNFKCInstance();
    private static final String APOSTROPHES = "'`´‘’ʻʼʹ′";
    private static final int LONGEST_RUN = 3;

    private final List<Sign> signs = new ArrayList<>();

    private Edge edge = Edge.GAP;
    private boolean afterSmallLetter;

    private Signs() {}

    static List<Sign> of(String text) {
        var made = new Signs();
        STYLES.normalize(text).codePoints().forEach(made::add);
        return made.signs;
    }

    private void add(int point) {
        if (isUnheard(point)) {
            return;
        }
        if (Sign.isSaid(point)) {
            addSaid(point);
        } else {
            edge = edge.orLooser(isGap(point) ? Edge.GAP : Edge.JOINT);
        }
    }

    private void addSaid(int point) {
        Sign sign = new Sign(Sign.glyph(point), edge.orLooser(tie(point)));
        if (!isRepeated(sign)) {
            signs.add(sign);
        }
        edge = Edge.NONE;
        afterSmallLetter = UCharacter.isULowercase(point);
    }

    private Edge tie(int point) {
        if (signs.isEmpty()) {
            return Edge.GAP;
        }
        if (signs.get(signs.size() - 1).isLetter() != UCharacter.isLetter(point)) {
            return Edge.JOINT;
        }
        return afterSmallLetter && UCharacter.isUUppercase(point) ? Edge.HUMP : Edge.NONE;
    }

    private boolean isRepeated(Sign sign) {
        int length = signs.size();
        return sign.before() == Edge.NONE
                && length >= LONGEST_RUN
                && signs.subList(length - LONGEST_RUN, length).stream()
                        .allMatch(before -> before.glyph() == sign.glyph());
    }

    private static boolean isUnheard(int point) {
        return APOSTROPHES.indexOf(point) >= 0
                || UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || switch (UCharacter.getType(point)) {
                    case UCharacterCategory.NON_SPACING_MARK,
                            UCharacterCategory.ENCLOSING_MARK,
                            UCharacterCategory.FORMAT -> true;
                    default -> false;
                };
    }

    private static boolean isGap(int point) {
        return UCharacter.isUWhiteSpace(point) || UCharacter.getType(point) == UCharacterCategory.DASH_PUNCTUATION;
    }
}
