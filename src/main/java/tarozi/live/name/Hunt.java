package tarozi.live.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for listed words in signs read by one alphabet. Letters may be repeated, and signs between them may be silent.
 *
 * @param harmless the words around a find for which it is passed over
 */
record Hunt(List<Sign> signs, Alphabet alphabet, WordTree words, Predicate<String> harmless) {
    boolean succeeds() {
        for (int start = 0; start < signs.size(); start++) {
            if (new Trail(start).leads(words, start, "", 0, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEdge(int at) {
        return at == signs.size() || signs.get(at).before() != Edge.NONE;
    }

    private boolean isWordStart(int at) {
        return at == signs.size() || signs.get(at).startsAWord();
    }

    /** The whole words of which these signs are part. */
    private String around(int from, int to) {
        int first = from;
        while (first > 0 && !isWordStart(first)) {
            first--;
        }
        int last = to;
        while (!isWordStart(last)) {
            last++;
        }
        var words = new StringBuilder();
        for (int at = first; at < last; at++) {
            words.append(at > first && isWordStart(at) ? " " : "")
                    .appendCodePoint(signs.get(at).glyph());
        }
        return words.toString();
    }

    private final class Trail {
        private final int start;

        private Trail(int start) {
            this.start = start;
        }

        private boolean leads(WordTree tree, int at, String last, int sure, int unsure) {
            return isFound(tree.ends(), at, sure, unsure) || at < signs.size() && goesOn(tree, at, last, sure, unsure);
        }

        private boolean goesOn(WordTree tree, int at, String last, int sure, int unsure) {
            Sign sign = signs.get(at);
            if (at > start && sign.isSilent() && leads(tree, at + 1, last, sure, unsure)) {
                return true;
            }
            if (sign.isMask()) {
                return at > start && unsure < sure && leadsByAny(tree, at, sure, unsure);
            }
            int surer = sign.isDigit() ? sure : sure + 1;
            int lessSure = sign.isDigit() ? unsure + 1 : unsure;
            for (String letters : alphabet.readings(sign)) {
                WordTree next = tree.after(letters);
                if (next != null && leads(next, at + 1, letters, surer, lessSure)) {
                    return true;
                }
                if (letters.equals(last) && leads(tree, at + 1, last, sure, unsure)) {
                    return true;
                }
            }
            return false;
        }

        private boolean leadsByAny(WordTree tree, int at, int sure, int unsure) {
            for (Map.Entry<Character, WordTree> branch : tree.branches().entrySet()) {
                if (leads(branch.getValue(), at + 1, branch.getKey().toString(), sure, unsure + 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isFound(Set<Reach> ends, int at, int sure, int unsure) {
            if (ends.isEmpty() || unsure > sure) {
                return false;
            }
            boolean startsAWord = isEdge(start);
            boolean endsAWord = isEdge(at);
            return ends.stream().anyMatch(reach -> reach.holds(startsAWord, endsAWord))
                    && (startsAWord && endsAWord || !isParted(at))
                    && !harmless.test(around(start, at));
        }

        /** Whether names that stand apart would have to be read as one. */
        private boolean isParted(int end) {
            return signs.subList(start + 1, end).stream().anyMatch(sign -> sign.before() == Edge.GAP);
        }
    }
}
