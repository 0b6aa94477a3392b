package tarozi.classroom;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** What a class or somebody in it is called: one line with letters or digits in it, and nothing that cannot be seen. */
public record Name(String text) {
    /** As a register lists names: capitals and marks do not part them, and every script has its place. */
    public static final Comparator<String> ORDER =
            Collator.getInstance(ULocale.ROOT).freeze()::compare;

    private static final int FEWEST = 2;
    private static final int MOST_OF_A_PLAYER = 20;
    private static final int MOST_OF_A_MEMBER = 40;
    private static final int MOST_OF_A_CLASS = 60;

    /** In UTF-16; what people see as one character may be a letter with marks on it, but not a tower of them. */
    private static final int LONGEST_CHARACTER = 4;

    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    /** @throws Refusal if nobody can be called so */
    public static Name ofMember(String typed) {
        return read(typed, MOST_OF_A_MEMBER);
    }

    /**
     * Of somebody in a live game, whose name stands in large letters on a wall.
     *
     * @throws Refusal if nobody can be called so
     */
    public static Name ofPlayer(String typed) {
        return read(typed, MOST_OF_A_PLAYER);
    }

    static Name ofClass(String typed) {
        return read(typed, MOST_OF_A_CLASS);
    }

    private static Name read(String typed, int most) {
        String text = BLANKS.matcher(Normalizer2.getNFCInstance().normalize(typed))
                .replaceAll(" ")
                .strip();
        if (text.length() > most * LONGEST_CHARACTER || characters(text) > most) {
            throw new Refusal(Refusal.Why.LONG);
        }
        if (UNSEEN.matcher(text).find()) {
            throw new Refusal(Refusal.Why.STRANGE);
        }
        if (characters(text) < FEWEST) {
            throw new Refusal(Refusal.Why.SHORT);
        }
        if (!SPOKEN.matcher(text).find()) {
            throw new Refusal(Refusal.Why.STRANGE);
        }
        return new Name(text);
    }

    /** @throws Refusal if people would take it for one of these */
    public Name freeAmong(Collection<String> others) {
        if (others.stream().anyMatch(other -> new Name(other).isLike(this))) {
            throw new Refusal(Refusal.Why.TAKEN);
        }
        return this;
    }

    /** Whether people would take the two for the same, by their look or read aloud. */
    boolean isLike(Name other) {
        return look(text).equals(look(other.text)) || look().equals(other.look());
    }

    /** What names that people take for the same when they are read aloud have in common. */
    public String look() {
        return look(folded());
    }

    private String folded() {
        return UCharacter.foldCase(Normalizer2.getNFKCInstance().normalize(text), true)
                .replace('ё', 'е');
    }

    private static String look(String text) {
        return LOOKS.getSkeleton(text);
    }

    /** As people count them: a letter with its marks is one, and so is an emoji of several code points. */
    private static int characters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
