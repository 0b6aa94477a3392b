package tarozi.grading.slip;

import static tarozi.grading.slip.Slip.main;
import static tarozi.grading.slip.Slip.rare;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tarozi.formula.Factor;
import tarozi.formula.Formula;
import tarozi.formula.Part;
import tarozi.formula.Role;
import tarozi.formula.Term;
import tarozi.question.Form;
import tarozi.question.Statement.Joined;
import tarozi.question.Wording;

/** Biases counted by another rule than one for each output of each gate. */
final class Biases {
    private static final Factor TWO = new Factor("2", Role.BIAS_VECTORS, 2);

    private Biases() {}

    /** The other convention's number of bias vectors, in all recurrent layers at once. */
    static Stream<Slip> otherVectors(Work work) {
        Predicate<Term> recurrent = term -> term.part() == Part.BIASES && work.isRecurrent(term);
        if (work.form() == Form.FRAMEWORKS || work.asked().terms().stream().noneMatch(recurrent)) {
            return Stream.of();
        }
        return work.has(Role.BIAS_VECTORS)
                ? Stream.of(main(
                        "bias_vectors_one",
                        work.asked().map(term -> term.without(factor -> factor.role() == Role.BIAS_VECTORS))))
                : Stream.of(main("bias_vectors_two", Formulas.times(work.asked(), TWO, recurrent)));
    }

    /** One bias for the whole layer. */
    static Stream<Slip> single(Work work) {
        return biases(work)
                .map(term -> rare(
                        "bias_single",
                        work.asked().replacing(term, new Term(term.layer(), Part.BIASES, List.of())),
                        work.name(term)));
    }

    /** A bias for each input instead of each output. */
    static Stream<Slip> perInput(Work work) {
        return biases(work).flatMap(term -> inputs(work, term).map(input -> {
            var formula = work.asked()
                    .replacing(term, term.map(factor -> isOutput(factor) ? factor.withValue(input.value()) : factor));
            return work.isOneLayer() && !work.isRecurrent(term)
                    ? main("bias_per_input", formula, work.name(term), Wording.factor(input))
                    : rare("bias_per_input", formula, work.name(term), Wording.factor(input));
        }));
    }

    /** A bias for each weight, each cell of a kernel, or each input channel of a filter. */
    static Stream<Slip> perWeight(Work work) {
        return biases(work).flatMap(term -> Stream.of(
                        Set.of(Role.KERNEL), Set.of(Role.INPUT_CHANNELS, Role.INPUTS), Set.of(Role.values()))
                .flatMap(roles -> perWeight(work, term, roles).stream()));
    }

    private static List<Slip> perWeight(Work work, Term biases, Set<Role> roles) {
        var more = weights(work, biases)
                .flatMap(term -> term.factors().stream())
                .filter(factor -> !isOutput(factor) && roles.contains(factor.role()))
                .filter(factor -> factor.role() != Role.GATES && factor.role() != Role.RECURRENT_UNITS)
                .toList();
        if (more.isEmpty() || (roles.size() > 2 && more.stream().noneMatch(f -> f.role() == Role.KERNEL))) {
            return List.of();
        }
        var term = biases;
        for (var factor : more) {
            term = term.with(factor);
        }
        var factors = new Joined(" × ", more.stream().map(Wording::factor).toList());
        return List.of(rare("bias_per_weight", work.asked().replacing(biases, term), work.name(biases), factors));
    }

    /** Biases where the layer has none. */
    static Stream<Slip> invented(Work work) {
        if (!work.isWhole() && work.form() != Form.TOTAL) {
            return Stream.of();
        }
        return work.asked().terms().stream()
                .filter(term -> !hasBiases(work.asked(), term.layer()))
                .filter(term -> term.part() != Part.RECURRENT_WEIGHTS)
                .flatMap(term -> term.factors().stream()
                        .filter(factor -> isOutput(factor) || factor.role() == Role.DIMENSION)
                        .map(factor -> rare(
                                "bias_invented",
                                work.asked().plus(Formulas.of(new Term(term.layer(), Part.BIASES, List.of(factor)))),
                                Wording.factor(factor))));
    }

    private static boolean hasBiases(Formula formula, int layer) {
        return formula.terms().stream().anyMatch(term -> term.layer() == layer && term.part() == Part.BIASES);
    }

    private static Stream<Term> biases(Work work) {
        return work.asked().terms().stream().filter(term -> term.part() == Part.BIASES);
    }

    private static Stream<Term> weights(Work work, Term biases) {
        return work.whole().terms().stream()
                .filter(term -> term.layer() == biases.layer())
                .filter(term -> term.part() == Part.WEIGHTS || term.part() == Part.INPUT_WEIGHTS);
    }

    private static Stream<Factor> inputs(Work work, Term biases) {
        return weights(work, biases)
                .flatMap(term -> term.factors().stream())
                .filter(factor -> factor.role() == Role.INPUTS || factor.role() == Role.INPUT_CHANNELS);
    }

    private static boolean isOutput(Factor factor) {
        return factor.role() == Role.UNITS || factor.role() == Role.OUTPUTS || factor.role() == Role.FILTERS;
    }
}
