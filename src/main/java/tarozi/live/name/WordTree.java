package tarozi.live.name;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Words by their first letters, and where each of them counts. */
final class WordTree {
    private final Map<Character, WordTree> branches = new HashMap<>();
    private final Set<Reach> ends = EnumSet.noneOf(Reach.class);

    /** Adds a word in every spelling that its letters have. */
    void add(String word, Reach reach, Function<Character, Collection<String>> spellings) {
        if (word.isEmpty()) {
            ends.add(reach);
            return;
        }
        for (String spelling : spellings.apply(word.charAt(0))) {
            grown(spelling).add(word.substring(1), reach, spellings);
        }
    }

    private WordTree grown(String letters) {
        WordTree at = this;
        for (char letter : letters.toCharArray()) {
            at = at.branches.computeIfAbsent(letter, unused -> new WordTree());
        }
        return at;
    }

    /** Where these letters lead; null if no word goes on so. */
    WordTree after(String letters) {
        WordTree at = this;
        for (int i = 0; i < letters.length() && at != null; i++) {
            at = at.branches.get(letters.charAt(i));
        }
        return at;
    }

    Map<Character, WordTree> branches() {
        return branches;
    }

    /** How the words that end here may stand. */
    Set<Reach> ends() {
        return ends;
    }
}
