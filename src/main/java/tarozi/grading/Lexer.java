package tarozi.grading;

import java.util.ArrayList;
import java.util.List;
import tarozi.grading.Token.Kind;

/** Cuts a typed answer into numbers and symbols. What a number is worth is for {@link Numeral}. */
final class Lexer {
    private final int[] typed;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Lexer(String typed) {
        this.typed =
                typed.codePoints().filter(each -> !Symbols.isInvisible(each)).toArray();
    }

    List<Token> tokens() {
        while (next < typed.length) {
            if (folded(next) == ' ') {
                next++;
            } else if (Symbols.isNumeric(folded(next))) {
                cutNumber();
            } else if (Superscript.begins(typed[next])) {
                cutSuperscript();
            } else {
                cutSymbol();
            }
        }
        return List.copyOf(tokens);
    }

    /** Takes everything that looks like one number, so that a badly grouped one is refused as a whole. */
    private void cutNumber() {
        int end = next;
        boolean digits = false;
        for (int i = next; i < typed.length && Symbols.isNumeric(folded(i)); i = afterSpaces(end)) {
            digits |= isDigit(i);
            end = i + 1;
        }
        if (!digits) {
            throw new CannotRead(Problem.UNKNOWN_SYMBOL, Symbols.print(typed[next]));
        }
        cut(Kind.NUMBER, afterExponent(end));
    }

    private int afterExponent(int end) {
        if (folded(end) != 'e' && folded(end) != 'E') {
            return end;
        }
        int digits = end + 1;
        if (folded(digits) == '-' || folded(digits) == '+') {
            digits++;
        }
        if (!isDigit(digits)) {
            return end;
        }
        while (isDigit(digits)) {
            digits++;
        }
        return digits;
    }

    private void cutSuperscript() {
        int end = next + 1;
        while (end < typed.length && Superscript.continues(typed[end])) {
            end++;
        }
        cut(Kind.SUPERSCRIPT, end);
    }

    private void cutSymbol() {
        int word = next;
        while (word < typed.length && Character.isLetter(typed[word])) {
            word++;
        }
        if (word > next + 1) {
            throw new CannotRead(Problem.UNKNOWN_SYMBOL, text(word));
        }
        Kind kind = Kind.of(folded(next))
                .orElseThrow(() -> new CannotRead(Problem.UNKNOWN_SYMBOL, Symbols.print(typed[next])));
        boolean doubled = folded(next) == '*' && folded(next + 1) == '*';
        cut(doubled ? Kind.POWER : kind, doubled ? next + 2 : next + 1);
    }

    private void cut(Kind kind, int end) {
        tokens.add(new Token(kind, text(end)));
        next = end;
    }

    private String text(int end) {
        return new String(typed, next, end - next);
    }

    private int afterSpaces(int start) {
        int end = start;
        while (end < typed.length && folded(end) == ' ') {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return '0' <= folded(index) && folded(index) <= '9';
    }

    private int folded(int index) {
        return index < typed.length ? Symbols.fold(typed[index]) : ' ';
    }
}
