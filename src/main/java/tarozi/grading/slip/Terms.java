package tarozi.grading.slip;

import static tarozi.grading.slip.Slip.main;
import static tarozi.grading.slip.Slip.rare;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tarozi.formula.Part;
import tarozi.formula.Role;
import tarozi.formula.Term;
import tarozi.question.Form;
import tarozi.question.Wording;

/** Whole terms or layers left out, or counted twice. */
final class Terms {
    private Terms() {}

    static Stream<Slip> leftOut(Work work) {
        if (work.asked().terms().size() < 2) {
            return Stream.of();
        }
        return work.asked().terms().stream().map(term -> {
            var rest = work.asked().without(term);
            var name = work.name(term);
            var factors = Wording.labelled(term);
            return work.isOneLayer() || term.part() == Part.BIASES
                    ? main("term_left_out", rest, name, factors, term.count().value())
                    : rare("term_left_out", rest, name, factors, term.count().value());
        });
    }

    static Stream<Slip> countedTwice(Work work) {
        return work.asked().terms().stream()
                .filter(term -> term.part() != Part.BIASES || !work.isRecurrent(term))
                .map(term -> rare(
                        "term_twice",
                        work.asked().plus(Formulas.of(term)),
                        work.name(term),
                        Wording.labelled(term),
                        term.count().value()));
    }

    /** All biases of a network at once. */
    static Stream<Slip> allBiasesLeftOut(Work work) {
        var rest = work.asked().only(term -> term.part() != Part.BIASES);
        int missing = work.asked().terms().size() - rest.terms().size();
        return missing < 2 ? Stream.of() : Stream.of(main("biases_left_out", rest));
    }

    static Stream<Slip> layerLeftOut(Work work) {
        var counted = work.asked().terms().stream().map(Term::layer).distinct().toList();
        if (counted.size() < 2) {
            return Stream.of();
        }
        return counted.stream().map(layer -> {
            var rest = work.asked().only(term -> term.layer() != layer);
            return main("layer_left_out", rest, Wording.place(layer, work.layers()));
        });
    }

    static Stream<Slip> onlyOneLayer(Work work) {
        var counted = work.asked().terms().stream().map(Term::layer).distinct().toList();
        if (counted.size() < 3) {
            return Stream.of();
        }
        return counted.stream().map(layer -> {
            var alone = work.asked().only(term -> term.layer() == layer);
            return rare("layer_alone", alone, Wording.place(layer, work.layers()));
        });
    }

    /** One part was asked for, and another, or the whole, was given. */
    static Stream<Slip> otherPart(Work work) {
        if (work.isWhole() || work.form() == Form.FRAMEWORKS) {
            return Stream.of();
        }
        var whole = work.whole();
        boolean oneGate = work.asked().equals(whole.map(term -> term.without(factor -> factor.role() == Role.GATES)));
        var given = oneGate ? Stream.<Slip>of() : Stream.of(main("whole_given", whole));
        if (work.asked().terms().size() > 1) {
            return Stream.concat(given, otherLayer(work));
        }
        var others = IntStream.range(0, whole.terms().size())
                .mapToObj(whole.terms()::get)
                .filter(term -> !term.part().equals(work.asked().terms().get(0).part()))
                .map(term -> main("other_part", Formulas.of(term), work.name(term)));
        return Stream.concat(given, others);
    }

    private static Stream<Slip> otherLayer(Work work) {
        var asked = work.asked().terms().stream().map(Term::layer).toList();
        return work.whole().terms().stream()
                .map(Term::layer)
                .distinct()
                .filter(layer -> !asked.contains(layer))
                .map(layer -> rare(
                        "other_part",
                        work.whole().only(term -> term.layer() == layer),
                        Wording.place(layer, work.layers())));
    }

    /** One layer was asked for, and the matrices of all layers were counted, without biases. */
    static Stream<Slip> allMatrices(Work work) {
        if (work.form() != Form.TERM || work.isOneLayer()) {
            return Stream.of();
        }
        return Stream.of(rare("all_matrices", work.whole().only(term -> term.part() != Part.BIASES)));
    }

    /** How many weight arrays there are, instead of how many numbers are in them. */
    static Stream<Slip> arraysCounted(Work work) {
        int arrays = work.asked().terms().size();
        return arrays < 2 ? Stream.of() : Stream.of(rare("arrays_counted", Formulas.number(arrays), (long) arrays));
    }
}
