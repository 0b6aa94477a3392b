package tarozi.grading.slip;

import static tarozi.grading.slip.Slip.main;
import static tarozi.grading.slip.Slip.rare;

import java.util.Map;
import java.util.stream.Stream;
import tarozi.formula.Conv;
import tarozi.formula.Dense;
import tarozi.formula.Embedding;
import tarozi.formula.Factor;
import tarozi.formula.Formula;
import tarozi.formula.Part;
import tarozi.formula.Role;
import tarozi.formula.Term;
import tarozi.question.Form;
import tarozi.question.Wording;

/** One number taken for another: sizes swapped, time steps or image sizes counted. */
final class Mixups {
    private Mixups() {}

    /** Inputs taken for units and units for inputs. */
    static Stream<Slip> swapped(Work work) {
        if (!work.isOneLayer() || work.form() == Form.FRAMEWORKS) {
            return Stream.of();
        }
        var sizes = work.layers().get(0).sizes();
        var recurrent = sizes.stream().anyMatch(size -> size.role() == Role.UNITS);
        if (!recurrent) {
            return Stream.of();
        }
        var inputs = sizes.get(0);
        var units = sizes.get(1);
        var swapped = Formulas.withValues(
                work.asked(),
                0,
                Map.of(
                        Role.INPUTS, units.value(),
                        Role.UNITS, inputs.value(),
                        Role.RECURRENT_UNITS, inputs.value()));
        return swapped.total().equals(work.asked().total())
                ? Stream.of()
                : Stream.of(main("swapped", swapped, Wording.factor(inputs), Wording.factor(units)));
    }

    /** Time steps or output positions multiplied in, though the weights are shared. */
    static Stream<Slip> multiplied(Work work) {
        return work.bystanders().stream().map(bystander -> {
            var formula = Formulas.times(work.asked(), bystander, term -> true);
            return work.form() == Form.TOTAL && work.isOneLayer() && bystander.role() != Role.LENGTH
                    ? main("multiplied", formula, Wording.factor(bystander))
                    : rare("multiplied", formula, Wording.factor(bystander));
        });
    }

    /** Time steps taken for input features, or for units. */
    static Stream<Slip> taken(Work work) {
        if (!work.isOneLayer()) {
            return Stream.of();
        }
        return work.bystanders().stream()
                .filter(bystander -> bystander.role() == Role.TIME_STEPS
                        || bystander.symbol().equals("T"))
                .flatMap(steps -> Stream.concat(
                        taken(work, steps, Role.INPUTS, Role.INPUTS, Role.INPUT_CHANNELS),
                        taken(work, steps, Role.UNITS, Role.UNITS, Role.RECURRENT_UNITS)));
    }

    private static Stream<Slip> taken(Work work, Factor steps, Role named, Role one, Role other) {
        var roles = Map.of(one, steps.value(), other, steps.value());
        var formula = Formulas.withValues(work.asked(), 0, roles);
        if (formula.equals(work.asked())) {
            return Stream.of();
        }
        Object[] arguments = {Wording.factor(steps), Wording.role(work.has(named) ? named : other)};
        return Stream.of(
                named == Role.INPUTS && work.form() != Form.BREAKDOWN
                        ? main("taken", formula, arguments)
                        : rare("taken", formula, arguments));
    }

    /** One row more or less in an embedding's table, for padding or unknown tokens. */
    static Stream<Slip> rowMoreOrLess(Work work) {
        return work.asked().terms().stream()
                .filter(term -> work.layer(term) instanceof Embedding)
                .flatMap(term -> term.of(Role.VOCABULARY)
                        .filter(rows -> rows.value() > 1)
                        .flatMap(rows -> Stream.of(
                                rare("row_more", changed(work.asked(), term, rows, 1)),
                                rare("row_less", changed(work.asked(), term, rows, -1)))));
    }

    private static Formula changed(Formula formula, Term term, Factor factor, long by) {
        return formula.replacing(
                term, term.map(other -> other.equals(factor) ? other.withValue(other.value() + by) : other));
    }

    /** The count of a framework instead of the difference between two. */
    static Stream<Slip> wholeInsteadOfDifference(Work work) {
        if (work.form() != Form.FRAMEWORKS) {
            return Stream.of();
        }
        var keras = work.whole();
        var pytorch = keras.plus(keras.only(term -> term.part() == Part.BIASES));
        return Stream.of(
                main("whole_of_keras", keras),
                main("whole_of_pytorch", pytorch),
                main("both_vectors", work.asked().plus(work.asked())));
    }

    /** The stride taken for something that makes the weights fewer: the count divided by it along each axis. */
    static Stream<Slip> strideDivided(Work work) {
        if (!work.isOneLayer() || !(work.layers().get(0) instanceof Conv conv) || conv.stride() == 1) {
            return Stream.of();
        }
        long positions = conv.kernel().stream().reduce(1L, (product, size) -> product * conv.stride(), (a, b) -> a * b);
        long total = work.asked().total().value();
        return total % positions == 0
                ? Stream.of(rare("stride_divided", Formulas.number(total / positions), (long) conv.stride()))
                : Stream.of();
    }

    /** A convolution counted like a depthwise one: each channel its own kernel, filters ignored. */
    static Stream<Slip> depthwise(Work work) {
        if (!work.isOneLayer() || !work.isWhole()) {
            return Stream.of();
        }
        return work.asked().terms().stream()
                .filter(term -> term.has(Role.KERNEL))
                .map(term -> {
                    var channels = term.of(Role.INPUT_CHANNELS).toList();
                    var kernels = term.without(factor -> factor.role() == Role.FILTERS);
                    return rare(
                            "depthwise", Formulas.of(kernels).plus(Formulas.of(new Term(0, Part.BIASES, channels))));
                });
    }

    /** A dense layer after the last step, or along the steps of a sequence, read as one over all steps laid out in a row. */
    static Stream<Slip> stepsFlattened(Work work) {
        return work.bystanders().stream()
                .filter(bystander -> bystander.role() == Role.TIME_STEPS)
                .flatMap(steps -> work.asked().terms().stream()
                        .filter(term -> term.part() == Part.WEIGHTS && work.layer(term) instanceof Dense)
                        .map(term -> rare(
                                "steps_flattened",
                                work.asked().replacing(term, term.with(steps)),
                                Wording.place(term.layer(), work.layers()),
                                Wording.factor(steps))));
    }
}
