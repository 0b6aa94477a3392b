package tarozi.grading.slip;

import static tarozi.grading.slip.Slip.main;
import static tarozi.grading.slip.Slip.rare;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import tarozi.formula.Factor;
import tarozi.formula.Lstm;
import tarozi.formula.Role;
import tarozi.question.Form;
import tarozi.question.Wording;

/** The wrong number of gates, and states or peepholes counted as parameters. */
final class Gates {
    private static final Factor FOUR = new Factor("4", Role.GATES, Lstm.GATES);

    private Gates() {}

    /** Three gates for an LSTM, four for a GRU, two because "it only has two gates". */
    static Stream<Slip> otherNumber(Work work) {
        return work.asked().terms().stream()
                .flatMap(term -> term.of(Role.GATES))
                .distinct()
                .flatMap(gates -> LongStream.rangeClosed(2, 5)
                        .filter(wrong -> wrong != gates.value())
                        .mapToObj(wrong -> number(work, gates, wrong)));
    }

    private static Slip number(Work work, Factor gates, long wrong) {
        var formula = work.asked().mapFactors(factor -> factor.equals(gates) ? factor.withValue(wrong) : factor);
        boolean common = work.isOneLayer() && (gates.value() == Lstm.GATES ? wrong == 3 : wrong != 5);
        return common
                ? main("gates_other", formula, wrong, gates.value())
                : rare("gates_other", formula, wrong, gates.value());
    }

    /** All four gates where one was asked for, or gates in a layer that has none. */
    static Stream<Slip> multiplied(Work work) {
        boolean recurrent = work.asked().terms().stream().allMatch(work::isRecurrent);
        if (!recurrent || work.has(Role.GATES)) {
            return Stream.of();
        }
        var formula = Formulas.times(work.asked(), FOUR, term -> true);
        return work.form() == Form.TERM && work.layers().get(0) instanceof Lstm
                ? Stream.of(main("all_gates", formula, FOUR.value()))
                : Stream.of(rare("gates_assumed", formula, FOUR.value()));
    }

    /** The states h and c, or the peepholes of another kind of LSTM. */
    static Stream<Slip> statesCounted(Work work) {
        if (!work.isWhole() || !work.isOneLayer()) {
            return Stream.of();
        }
        return work.asked().terms().stream()
                .filter(term -> term.has(Role.RECURRENT_UNITS))
                .flatMap(term -> term.of(Role.RECURRENT_UNITS))
                .flatMap(units -> work.has(Role.GATES) && work.layers().get(0) instanceof Lstm
                        ? Stream.of(
                                more(work, "state_counted", units, 1),
                                more(work, "states_counted", units, 2),
                                more(work, "peepholes_counted", units, 3))
                        : Stream.of(more(work, "state_counted", units, 1)));
    }

    /** The four inputs of a memory cell read as its four weights: one for each gate of each unit. */
    static Stream<Slip> portsCounted(Work work) {
        if (!work.isWhole() || !work.isOneLayer() || !(work.layers().get(0) instanceof Lstm lstm)) {
            return Stream.of();
        }
        var ports = Formulas.times(Formulas.number(lstm.units().value()), FOUR, term -> true);
        return Stream.of(rare("ports_counted", ports, FOUR.value(), lstm.units().value()));
    }

    private static Slip more(Work work, String rule, Factor units, long times) {
        var extra = Formulas.number(times * units.value());
        return rare(rule, work.asked().plus(extra), Wording.factor(units), times * units.value());
    }
}
