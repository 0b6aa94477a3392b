package tarozi.formula;

import java.util.function.Function;
import java.util.stream.Collectors;

/** Formulas as tests read them. */
final class Shown {
    private Shown() {}

    /** 4·n·m + 4·n·n + 4·n */
    static String symbols(Layer layer) {
        return shown(layer.formula(), Factor::symbol);
    }

    /** 4·2·3 + 4·2·2 + 4·2 */
    static String numbers(Layer layer) {
        return shown(layer.formula(), factor -> Long.toString(factor.value()));
    }

    /** INPUT_WEIGHTS 24, RECURRENT_WEIGHTS 16, BIASES 8 */
    static String parts(Layer layer) {
        return layer.formula().terms().stream()
                .map(term -> term.part() + " " + term.count())
                .collect(Collectors.joining(", "));
    }

    private static String shown(Formula formula, Function<Factor, String> factor) {
        return formula.terms().stream()
                .map(term -> term.factors().stream().map(factor).collect(Collectors.joining("·")))
                .collect(Collectors.joining(" + "));
    }
}
