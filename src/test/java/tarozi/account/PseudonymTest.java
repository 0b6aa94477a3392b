package tarozi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PseudonymTest {
    @Property
    void isAStarAndANumberOfThreeDigitsThatGrowsWithEveryTry(@ForAll long seed, @ForAll @IntRange(max = 30) int tries) {
        String[] words = Pseudonym.of(seed, tries).split(" ");

        assertEquals(2, words.length);
        assertTrue(Pseudonym.STARS.contains(words[0]));
        assertEquals(Math.min(9, 3 + tries), words[1].length());
        assertTrue(words[1].charAt(0) != '0');
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertEquals(Pseudonym.of(7, 0), Pseudonym.of(7, 0));
    }

    @Test
    void usesEveryStar() {
        var met = new HashSet<String>();
        LongStream.range(0, 5000).forEach(seed -> met.add(Pseudonym.of(seed, 0).split(" ")[0]));

        assertEquals(new HashSet<>(Pseudonym.STARS), met);
    }

    @Test
    void spellsStarsInPlainLatinLetters() {
        assertTrue(Pseudonym.STARS.stream().allMatch(star -> star.matches("[A-Z][a-z]{2,11}")));
        assertEquals(Pseudonym.STARS.size(), new HashSet<>(Pseudonym.STARS).size());
    }
}
