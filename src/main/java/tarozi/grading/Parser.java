package tarozi.grading;

import java.util.List;
import java.util.function.Supplier;
import tarozi.grading.Token.Kind;

/**
 * Works an answer out from left to right, by recursive descent: an answer is sums joined by equals signs, a sum is
 * products, a product is signed powers, a power stands on a number or a bracket.
 */
final class Parser {
    private final List<Token> tokens;
    private int next;
    private int depth;

    Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Reading.Understood answer() {
        if (tokens.isEmpty()) {
            throw new CannotRead(Problem.EMPTY);
        }
        accept(Kind.EQUALS);
        Amount answer = sum();
        while (accept(Kind.EQUALS)) {
            answer = agreed(answer, sum());
        }
        if (next < tokens.size()) {
            throw unexpected(tokens.get(next));
        }
        return answer.understood();
    }

    /** Of a sum and its value the sum says more. */
    private static Amount agreed(Amount left, Amount right) {
        if (!left.value().equals(right.value())) {
            throw new CannotRead(Problem.TWO_ANSWERS_DIFFER, left.value(), right.value());
        }
        return left.written() == Written.SUM ? left : right;
    }

    private Amount sum() {
        Amount result = product();
        while (ahead(Kind.PLUS) || ahead(Kind.MINUS)) {
            boolean plus = take().is(Kind.PLUS);
            Amount product = product();
            result = plus ? result.plus(product) : result.minus(product);
        }
        return result;
    }

    private Amount product() {
        Amount result = signed();
        Kind last = Kind.TIMES;
        while (ahead(Kind.TIMES) || ahead(Kind.OVER) || touching()) {
            if (!touching()) {
                last = take().kind();
            } else if (last == Kind.OVER) {
                throw new CannotRead(Problem.AMBIGUOUS_DIVISION);
            }
            Amount factor = signed();
            result = last == Kind.OVER ? result.over(factor) : result.times(factor);
        }
        return result;
    }

    /** Whether a product goes on without a sign, as in 4(64+128), (4)(128) and (64+128)4. */
    private boolean touching() {
        return ahead(Kind.OPEN) || ahead(Kind.NUMBER) && tokens.get(next - 1).is(Kind.CLOSE);
    }

    private Amount signed() {
        Sign sign = Sign.PLUS;
        while (ahead(Kind.PLUS) || ahead(Kind.MINUS)) {
            sign = sign.times(take().is(Kind.PLUS) ? Sign.PLUS : Sign.MINUS);
        }
        Amount size = power();
        return sign == Sign.PLUS ? size : size.negated();
    }

    private Amount power() {
        Amount base = atom();
        if (ahead(Kind.SUPERSCRIPT)) {
            base = base.power(Superscript.value(take()));
        }
        return accept(Kind.POWER) ? base.power(deeper(this::signed).value()) : base;
    }

    private Amount atom() {
        if (next == tokens.size()) {
            throw unfinished(tokens.get(next - 1));
        }
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> Amount.of(new Numeral(token.text()).value());
            case OPEN -> bracket(token);
            default -> throw misplaced(token);
        };
    }

    private Amount bracket(Token open) {
        Amount inside = deeper(this::sum);
        if (next == tokens.size() || ahead(Kind.EQUALS)) {
            throw new CannotRead(Problem.UNBALANCED, open.text());
        }
        Token close = take();
        if (!close.closes(open)) {
            throw unexpected(close);
        }
        return inside;
    }

    private Amount deeper(Supplier<Amount> part) {
        if (++depth > Limits.NESTING) {
            throw new CannotRead(Problem.TOO_DEEP, Limits.NESTING);
        }
        Amount amount = part.get();
        depth--;
        return amount;
    }

    private static CannotRead unfinished(Token last) {
        return new CannotRead(last.is(Kind.OPEN) ? Problem.UNBALANCED : Problem.INCOMPLETE, last.text());
    }

    /** A token where a number should be; a letter there is a name, not a times sign. */
    private CannotRead misplaced(Token token) {
        if (token.isLetter()) {
            return new CannotRead(Problem.UNKNOWN_SYMBOL, token.text());
        }
        boolean unopened = token.is(Kind.CLOSE) && depth == 0;
        return new CannotRead(unopened ? Problem.UNBALANCED : Problem.INCOMPLETE, token.text());
    }

    /** A token where an operator should be. */
    private static CannotRead unexpected(Token token) {
        return new CannotRead(token.is(Kind.CLOSE) ? Problem.UNBALANCED : Problem.MISSING_OPERATOR, token.text());
    }

    private boolean ahead(Kind kind) {
        return next < tokens.size() && tokens.get(next).is(kind);
    }

    private boolean accept(Kind kind) {
        boolean ahead = ahead(kind);
        if (ahead) {
            next++;
        }
        return ahead;
    }

    private Token take() {
        return tokens.get(next++);
    }
}
