package tarozi.formula;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * A count as MathML Core, which browsers draw and screen readers read without a script: the symbols, the numbers put in,
 * what each term comes to, the total.
 */
public final class MathMl {
    private final LongFunction<String> number;

    /** @param number writes a number as the reader's language does */
    public MathMl(LongFunction<String> number) {
        this.number = number;
    }

    public String count(Formula formula) {
        if (formula.terms().isEmpty()) {
            return block(line("", digits(0)));
        }
        var symbols = line("", sum(formula, this::symbols));
        var numbers = line("=", sum(formula, this::numbers));
        var total = line("=", digits(formula.total().value()));
        return formula.terms().size() == 1
                ? block(symbols + numbers + total)
                : block(symbols
                        + numbers
                        + line("=", sum(formula, term -> digits(term.count().value())))
                        + total);
    }

    /** The length of a convolution's output along one axis. */
    public String length(Sliding sliding) {
        var padding = sliding.padding();
        var result = line("=", digits(sliding.output().value()));
        if (padding.kind() == Padding.Kind.SAME) {
            var ratio = ratio(digits(sliding.length()), digits(sliding.stride()));
            return block(line("", brackets("⌈", ratio, "⌉")) + result);
        }
        var span = padding.amount() == 0
                ? digits(sliding.length()) + operator("−") + digits(sliding.kernel())
                : digits(sliding.length())
                        + operator("+")
                        + digits(2)
                        + operator("·")
                        + digits(padding.amount())
                        + operator("−")
                        + digits(sliding.kernel());
        return block(
                line("", plusOne(row(span), sliding)) + line("=", plusOne(digits(sliding.span()), sliding)) + result);
    }

    private String plusOne(String span, Sliding sliding) {
        return brackets("⌊", ratio(span, digits(sliding.stride())), "⌋") + operator("+") + digits(1);
    }

    private String symbols(Term term) {
        return product(term.factors(), factor -> factor.isConstant() ? digits(factor.value()) : name(factor.symbol()));
    }

    private String numbers(Term term) {
        return product(term.factors(), factor -> digits(factor.value()));
    }

    private String product(List<Factor> factors, Function<Factor, String> shown) {
        return factors.isEmpty() ? digits(1) : factors.stream().map(shown).collect(Collectors.joining(operator("·")));
    }

    private static String sum(Formula formula, Function<Term, String> shown) {
        return formula.terms().stream().map(shown).collect(Collectors.joining(operator("+")));
    }

    private String digits(long value) {
        return "<mn>" + number.apply(value) + "</mn>";
    }

    private static String name(String symbol) {
        return "<mi>" + symbol + "</mi>";
    }

    private static String operator(String sign) {
        return "<mo>" + sign + "</mo>";
    }

    private static String ratio(String above, String below) {
        return "<mfrac>" + above + below + "</mfrac>";
    }

    private static String brackets(String open, String inside, String close) {
        return row(operator(open) + inside + operator(close));
    }

    private static String row(String inside) {
        return "<mrow>" + inside + "</mrow>";
    }

    private static String line(String relation, String inside) {
        var sign = relation.isEmpty() ? "" : operator(relation);
        return "<mtr><mtd>" + sign + "</mtd><mtd>" + row(inside) + "</mtd></mtr>";
    }

    private static String block(String lines) {
        return "<math display=\"block\"><mtable>" + lines + "</mtable></math>";
    }
}
