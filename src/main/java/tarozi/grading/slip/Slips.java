package tarozi.grading.slip;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tarozi.grading.slip.Slip.Weight;

/** The list of rules. A rule takes the work and gives the slips that can be made in it; none gives the right number. */
public final class Slips {
    private static final List<Rule> RULES = List.of(
            common(Terms::leftOut),
            common(Terms::allBiasesLeftOut),
            rare(Terms::countedTwice),
            common(Terms::layerLeftOut),
            rare(Terms::onlyOneLayer),
            common(Terms::otherPart),
            rare(Terms::allMatrices),
            rare(Terms::arraysCounted),
            common(Factors::leftOut),
            common(Factors::leftOutEverywhere),
            rare(Factors::twice),
            rare(Factors::twiceEverywhere),
            rare(Factors::added),
            rare(Factors::sizesAdded),
            rare(Factors::multipliedTogether),
            common(Gates::otherNumber),
            common(Gates::multiplied),
            rare(Gates::statesCounted),
            rare(Gates::portsCounted),
            common(Biases::otherVectors),
            rare(Biases::single),
            common(Biases::perInput),
            rare(Biases::perWeight),
            rare(Biases::invented),
            common(Mixups::swapped),
            common(Mixups::multiplied),
            common(Mixups::taken),
            rare(Mixups::rowMoreOrLess),
            common(Mixups::wholeInsteadOfDifference),
            rare(Mixups::depthwise),
            rare(Mixups::strideDivided),
            rare(Mixups::stepsFlattened),
            common(Widths::firstInput),
            common(Widths::flattened));

    private Slips() {}

    /** @param most the best known of the slips to which it leads */
    private record Rule(Weight most, Function<Work, Stream<Slip>> slips) {}

    private static Rule common(Function<Work, Stream<Slip>> slips) {
        return new Rule(Weight.MAIN, slips);
    }

    private static Rule rare(Function<Work, Stream<Slip>> slips) {
        return new Rule(Weight.RARE, slips);
    }

    public static List<Slip> of(Work work) {
        return RULES.stream().flatMap(rule -> rule.slips().apply(work)).toList();
    }

    /** Two common slips, one after the other. */
    public static Stream<List<Slip>> pairs(Work work) {
        return common(work).flatMap(first -> common(work.after(first)).map(second -> List.of(first, second)));
    }

    /** The slips that many make; rules that know only rare ones are not asked. */
    static Stream<Slip> common(Work work) {
        return RULES.stream()
                .filter(rule -> rule.most() == Weight.MAIN)
                .flatMap(rule -> rule.slips().apply(work))
                .filter(Slip::isMain);
    }
}
