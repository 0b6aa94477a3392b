package tarozi.grading;

import java.util.Optional;

/** One piece of a typed answer, with its characters as typed. */
record Token(Kind kind, String text) {

    enum Kind {
        NUMBER,
        SUPERSCRIPT,
        PLUS,
        MINUS,
        TIMES,
        OVER,
        POWER,
        EQUALS,
        OPEN,
        CLOSE;

        static Optional<Kind> of(int folded) {
            return Optional.ofNullable(
                    switch (folded) {
                        case '+' -> PLUS;
                        case '-' -> MINUS;
                        case '*', '×' -> TIMES;
                        case '/' -> OVER;
                        case '^' -> POWER;
                        case '=' -> EQUALS;
                        case '(', '[', '{' -> OPEN;
                        case ')', ']', '}' -> CLOSE;
                        default -> null;
                    });
        }
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean isLetter() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean closes(Token open) {
        return is(Kind.CLOSE) && ")]}".indexOf(folded()) == "([{".indexOf(open.folded());
    }

    private int folded() {
        return Symbols.fold(text.codePointAt(0));
    }
}
