package tarozi.grading.slip;

import static tarozi.grading.slip.Slip.main;
import static tarozi.grading.slip.Slip.rare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tarozi.formula.Dense;
import tarozi.formula.Factor;
import tarozi.formula.Formula;
import tarozi.formula.Part;
import tarozi.formula.Role;
import tarozi.formula.Term;
import tarozi.question.Wording;

/** Factors left out, multiplied in once more, or added where they multiply. */
final class Factors {
    private Factors() {}

    /** In one term: the input channels ignored, the kernel not squared, the gates forgotten for the biases. */
    static Stream<Slip> leftOut(Work work) {
        return work.asked().terms().stream().flatMap(term -> distinct(term).stream()
                .filter(factor -> isDroppable(term, factor))
                .map(factor -> {
                    var less = work.asked().replacing(term, term.without(factor));
                    Object[] arguments = {work.name(term), Wording.factor(factor), Wording.labelled(term)};
                    return isCommon(work, term, factor)
                            ? main("factor_left_out", less, arguments)
                            : rare("factor_left_out", less, arguments);
                }));
    }

    /** In every term that has it: one gate counted instead of four, one filter instead of all. */
    static Stream<Slip> leftOutEverywhere(Work work) {
        return repeated(work).map(factor -> {
            var less = work.asked().map(term -> term.without(factor));
            return factor.role() == Role.GATES && work.isOneLayer()
                    ? main("factor_left_out_everywhere", less, Wording.factor(factor))
                    : rare("factor_left_out_everywhere", less, Wording.factor(factor));
        });
    }

    static Stream<Slip> twice(Work work) {
        return work.asked().terms().stream().flatMap(term -> distinct(term).stream()
                .filter(factor -> !factor.isConstant() && factor.role() != Role.RECURRENT_UNITS)
                .map(factor -> rare(
                        "factor_twice",
                        work.asked().replacing(term, term.with(factor)),
                        work.name(term),
                        Wording.factor(factor))));
    }

    static Stream<Slip> twiceEverywhere(Work work) {
        return repeated(work)
                .filter(factor -> factor.role() != Role.RECURRENT_UNITS)
                .map(factor -> rare(
                        "factor_twice_everywhere",
                        Formulas.times(work.asked(), factor, term -> true),
                        Wording.factor(factor)));
    }

    /** The sizes of a term added up: i + o for a dense layer, v + d for an embedding, k·k + c for a filter. */
    static Stream<Slip> added(Work work) {
        return work.asked().terms().stream()
                .filter(term -> term.part() == Part.WEIGHTS || term.part() == Part.VECTORS)
                .flatMap(term -> sums(term).map(sum -> {
                    var terms = new ArrayList<>(work.asked().without(term).terms());
                    terms.addAll(sum);
                    return rare("added", new Formula(terms), work.name(term), Wording.product(term));
                }));
    }

    /** The sizes of a dense layer added up, and nothing else: i + o. */
    static Stream<Slip> sizesAdded(Work work) {
        if (!work.isOneLayer() || !work.isWhole() || !(work.layers().get(0) instanceof Dense dense)) {
            return Stream.of();
        }
        var sizes = dense.sizes();
        var sum = new Formula(sizes.stream()
                .map(size -> new Term(0, Part.WEIGHTS, List.of(size)))
                .toList());
        return Stream.of(rare("sizes_added", sum, Wording.factor(sizes.get(0)), Wording.factor(sizes.get(1))));
    }

    /** Input and recurrent weights multiplied with each other where they are added: m·n·n in each gate. */
    static Stream<Slip> multipliedTogether(Work work) {
        return terms(work, Part.RECURRENT_WEIGHTS).flatMap(recurrent -> terms(work, Part.INPUT_WEIGHTS)
                .filter(term -> term.layer() == recurrent.layer())
                .flatMap(term -> term.of(Role.INPUTS)
                        .map(inputs -> rare(
                                "multiplied_together",
                                work.asked().without(term).replacing(recurrent, recurrent.with(inputs)),
                                work.name(term),
                                work.name(recurrent)))));
    }

    private static Stream<Term> terms(Work work, Part part) {
        return work.asked().terms().stream().filter(term -> term.part() == part);
    }

    /** Which products are added instead of multiplied with one another. */
    private static Stream<List<Term>> sums(Term term) {
        if (!term.has(Role.KERNEL)) {
            return Stream.of(term.factors().stream()
                    .map(factor -> new Term(term.layer(), term.part(), List.of(factor)))
                    .toList());
        }
        return Stream.of(List.of(
                term.without(factor -> factor.role() == Role.INPUT_CHANNELS),
                term.without(factor -> factor.role() == Role.KERNEL)));
    }

    /**
     * n·n is n·n whichever n is left out, so only the one that is fed back counts as a factor of its own; and biases without
     * their only factor are the one bias of another rule.
     */
    private static boolean isDroppable(Term term, Factor factor) {
        return factor.value() > 1
                && factor.role() != Role.BIAS_VECTORS
                && !(term.part() == Part.BIASES && term.factors().size() == 1)
                && !(factor.role() == Role.UNITS && term.has(Role.RECURRENT_UNITS));
    }

    private static boolean isCommon(Work work, Term term, Factor factor) {
        return work.isOneLayer()
                && switch (factor.role()) {
                    case INPUT_CHANNELS, KERNEL -> true;
                    case GATES ->
                        term.part() == Part.BIASES || work.asked().terms().size() == 1;
                    default -> false;
                };
    }

    private static List<Factor> distinct(Term term) {
        return term.factors().stream().distinct().toList();
    }

    /** Factors that stand in more than one term. */
    private static Stream<Factor> repeated(Work work) {
        var terms = work.asked().terms();
        return terms.stream()
                .flatMap(term -> distinct(term).stream())
                .distinct()
                .filter(factor -> factor.value() > 1 && factor.role() != Role.BIAS_VECTORS)
                .filter(factor -> terms.stream()
                                .filter(term -> term.factors().contains(factor))
                                .count()
                        > 1);
    }
}
