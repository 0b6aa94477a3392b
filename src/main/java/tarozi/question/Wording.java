package tarozi.question;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.formula.Factor;
import tarozi.formula.Formula;
import tarozi.formula.Layer;
import tarozi.formula.Part;
import tarozi.formula.Role;
import tarozi.formula.Term;
import tarozi.question.Statement.Joined;

/** The names of the engine's things, as statements. */
public final class Wording {
    private static final String TIMES = " × ";

    private Wording() {}

    public static Statement role(Role role) {
        return Statement.of("engine.role." + role);
    }

    /** What a factor means; the lengths of an input are called by their axis: height, width. */
    public static Statement meaning(Factor factor) {
        return factor.role() == Role.LENGTH ? Statement.of("engine.axis." + factor.symbol()) : role(factor.role());
    }

    /** What a size means; in a network of several layers with the name of its layer. */
    public static Statement role(Role role, int layer, List<Layer> layers) {
        return layers.size() == 1 ? role(role) : Statement.of("engine.term", place(layer, layers), role(role));
    }

    public static Statement part(Part part) {
        return Statement.of("engine.part." + part);
    }

    public static Statement convention(Convention convention) {
        return Statement.of("engine.convention." + convention);
    }

    public static Statement layer(Layer layer) {
        return Statement.of("engine.layer." + layer.kind());
    }

    /** A term by name; in a network of several layers with the name of its layer. */
    public static Statement term(Term term, List<Layer> layers) {
        return layers.size() == 1
                ? part(term.part())
                : Statement.of("engine.term", place(term.layer(), layers), part(term.part()));
    }

    /** A layer of several, with its place: "2. LSTM". */
    public static Statement place(int layer, List<Layer> layers) {
        return Statement.of("engine.place", (long) layer + 1, layer(layers.get(layer)));
    }

    /** A factor with its meaning: 4 (gates). */
    public static Statement factor(Factor factor) {
        return Statement.of("engine.factor", factor.value(), meaning(factor));
    }

    /** The factors of a term with their meanings: 4 (gates) × 128 (units). */
    public static Joined labelled(Term term) {
        return product(term.factors().stream().map(Wording::factor).toList());
    }

    /** The factors of a term as numbers: 4 × 128. */
    public static Joined product(Term term) {
        return product(term.factors().stream().map(Factor::value).toList());
    }

    /** A product of nothing is one parameter. */
    private static Joined product(List<?> factors) {
        return new Joined(TIMES, factors.isEmpty() ? List.of(1L) : factors);
    }

    /** The symbols of a formula with their meanings: n (hidden units), m (input features). */
    public static Joined legend(Formula formula) {
        var letters = formula.terms().stream()
                .flatMap(term -> term.factors().stream())
                .filter(factor -> !factor.isConstant() && factor.role() != Role.RECURRENT_UNITS)
                .map(factor -> Statement.of("engine.letter", factor.symbol(), role(factor.role())))
                .distinct()
                .toList();
        return new Joined(", ", letters);
    }

    /** The factors of a term as symbols: 4·n. */
    public static String symbols(Term term) {
        return term.factors().isEmpty()
                ? "1"
                : String.join("·", term.factors().stream().map(Factor::symbol).toList());
    }

    /** The whole formula in symbols: 4·n·m + 4·n·n + 4·n. */
    public static String symbols(Formula formula) {
        return String.join(" + ", formula.terms().stream().map(Wording::symbols).toList());
    }
}
