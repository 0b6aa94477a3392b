package tarozi.live.name;

import java.util.List;
import java.util.Set;

/**
 * The words under which nobody plays: obscenities, slurs, and insults of the same strength, in English, Uzbek and Russian.
 * Found by list, through the common disguises. A list does not know irony, innuendo, pictures, another language, mild
 * teasing, the name of a classmate, or the word that was invented yesterday; and where a real name is spelled like a rude
 * word, it lets the name pass. What it lets through, the host sees on the wall and can remove.
 */
final class RudeWords {
    private static final Set<String> HARMLESS = WordList.HARMLESS.lines();
    private static final WordTree LATIN = WordList.latin();
    private static final WordTree CYRILLIC = WordList.cyrillic();

    private RudeWords() {}

    static boolean in(String text) {
        List<Sign> signs = Signs.of(text);
        return isIn(signs, Alphabet.LATIN_BY_LOOK, LATIN)
                || isIn(signs, Alphabet.CYRILLIC, CYRILLIC)
                || signs.stream().anyMatch(Sign::isCyrillic) && isIn(signs, Alphabet.LATIN_BY_SOUND, LATIN);
    }

    private static boolean isIn(List<Sign> signs, Alphabet alphabet, WordTree words) {
        return new Hunt(signs, alphabet, words, HARMLESS::contains).succeeds();
    }
}
