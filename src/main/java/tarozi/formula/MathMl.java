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

    /** A line for each term, and one for the total where there are several. */
    public String count(Formula formula) {
        var lines = new StringBuilder();
        for (var term : formula.terms()) {
            lines.append(line(lines.isEmpty() ? "" : "+", term));
        }
        if (formula.terms().size() != 1) {
            lines.append(cells("", "", "", "=", digits(formula.total().value())));
        }
        return block(lines.toString());
    }

    private String line(String plus, Term term) {
        return cells(
                plus, symbols(term), numbers(term), "=", digits(term.count().value()));
    }

    private static String cells(String plus, String symbols, String numbers, String relation, String count) {
        return "<mtr>" + cell(sign(plus)) + cell(symbols) + cell(symbols.isEmpty() ? "" : operator("=")) + cell(numbers)
                + cell(sign(relation)) + cell(count) + "</mtr>";
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
        return "<mfrac displaystyle=\"true\">" + above + below + "</mfrac>";
    }

    private static String brackets(String open, String inside, String close) {
        return row(operator(open) + inside + operator(close));
    }

    private static String row(String inside) {
        return "<mrow>" + inside + "</mrow>";
    }

    private static String line(String relation, String inside) {
        return "<mtr>" + cell(sign(relation)) + cell(inside) + "</mtr>";
    }

    private static String cell(String inside) {
        return "<mtd>" + row(inside) + "</mtd>";
    }

    private static String sign(String sign) {
        return sign.isEmpty() ? "" : operator(sign);
    }

    private static String block(String lines) {
        return "<math display=\"block\"><mtable>" + lines + "</mtable></math>";
    }
}
