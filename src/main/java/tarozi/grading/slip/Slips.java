package tarozi.grading.slip;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The list of rules. A rule takes the work and gives the slips that can be made in it; none gives the right number. */
public final class Slips {
    private static final List<Function<Work, Stream<Slip>>> RULES = List.of(
            Terms::leftOut,
            Terms::allBiasesLeftOut,
            Terms::countedTwice,
            Terms::layerLeftOut,
            Terms::onlyOneLayer,
            Terms::otherPart,
            Terms::allMatrices,
            Terms::arraysCounted,
            Factors::leftOut,
            Factors::leftOutEverywhere,
            Factors::twice,
            Factors::twiceEverywhere,
            Factors::added,
            Factors::sizesAdded,
            Factors::multipliedTogether,
            Gates::otherNumber,
            Gates::multiplied,
            Gates::statesCounted,
            Gates::portsCounted,
            Biases::otherVectors,
            Biases::single,
            Biases::perInput,
            Biases::perWeight,
            Biases::invented,
            Mixups::swapped,
            Mixups::multiplied,
            Mixups::taken,
            Mixups::rowMoreOrLess,
            Mixups::wholeInsteadOfDifference,
            Mixups::depthwise,
            Mixups::strideDivided,
            Mixups::stepsFlattened,
            Widths::firstInput,
            Widths::flattened);

    private Slips() {}

    public static List<Slip> of(Work work) {
        return RULES.stream().flatMap(rule -> rule.apply(work)).toList();
    }

    /** Two common slips, one after the other. */
    public static Stream<List<Slip>> pairs(Work work) {
        return common(work).flatMap(first -> common(work.after(first)).map(second -> List.of(first, second)));
    }

    private static Stream<Slip> common(Work work) {
        return of(work).stream().filter(Slip::isMain);
    }
}
