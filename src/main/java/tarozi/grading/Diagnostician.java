package tarozi.grading;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tarozi.formula.Convention;
import tarozi.formula.Factor;
import tarozi.formula.Formula;
import tarozi.grading.Reading.Understood;
import tarozi.grading.slip.Lengths;
import tarozi.grading.slip.Slip;
import tarozi.grading.slip.Slips;
import tarozi.grading.slip.Work;
import tarozi.question.Asked;
import tarozi.question.Form;
import tarozi.question.Question;

/**
 * Finds out why a number is wrong: first whether another convention makes it right, then whether one slip leads to it, then
 * whether exactly one pair of slips does, then how a typed sum differs from the terms. What fits none is unknown.
 */
final class Diagnostician {
    private final Question question;
    private final int field;
    private List<Slip> slips;

    Diagnostician(Question question, int field) {
        this.question = question;
        this.field = field;
    }

    Diagnosis diagnose(Understood answer) {
        var asked = question.fields().get(field).asked();
        if (asked instanceof Asked.Length length) {
            return oneOf(Lengths.of(length.sliding()), answer);
        }
        if (asked instanceof Asked.Channels channels) {
            return oneOf(Lengths.ofChannels(channels.conv()), answer);
        }
        if (asked instanceof Asked.UnknownSize size) {
            return inverse(size, answer);
        }
        return count(formula(asked), answer);
    }

    private static Formula formula(Asked asked) {
        return asked instanceof Asked.Sum sum ? sum.formula() : ((Asked.Total) asked).formula();
    }

    private Diagnosis count(Formula formula, Understood answer) {
        var work = work(formula);
        boolean reached = Reach.has(work, answer.value());
        var single = reached ? oneOf(slips(work), answer) : new Diagnosis.Unknown();
        var conventions = conventions(answer);
        if (!conventions.isEmpty()) {
            return new Diagnosis.OtherConvention(
                    conventions, single instanceof Diagnosis.OneSlip one ? one.candidates() : List.of());
        }
        if (!(single instanceof Diagnosis.Unknown)) {
            return single;
        }
        return (reached ? pair(work, answer) : Optional.<Diagnosis>empty())
                .or(() -> terms(formula, answer))
                .orElse(single);
    }

    /** Found once for all the answers to a field. */
    private List<Slip> slips(Work work) {
        if (slips == null) {
            slips = Slips.of(work);
        }
        return slips;
    }

    private Work work(Formula formula) {
        return new Work(formula, question.network(), question.family().form());
    }

    private List<Convention> conventions(Understood answer) {
        if (question.family().form() == Form.FRAMEWORKS) {
            return List.of();
        }
        return question.others().entrySet().stream()
                .filter(other ->
                        other.getValue().fields().get(field).asked().truth().is(answer.value()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The slips that lead to the answer; a typed sum decides between several where it can. */
    private static Diagnosis oneOf(List<Slip> slips, Understood answer) {
        var fitting = distinct(slips.stream().filter(slip -> leadsTo(slip, answer)));
        if (fitting.isEmpty()) {
            return new Diagnosis.Unknown();
        }
        var shown = arithmetic(answer)
                .map(sum -> fitting.stream()
                        .filter(slip -> Comparison.of(sum, slip.formula()).agrees())
                        .toList())
                .filter(agreeing -> !agreeing.isEmpty())
                .orElse(fitting);
        return new Diagnosis.OneSlip(shown);
    }

    /** The sum that was typed; a bare number has no structure to go by. */
    private static Optional<Sum> arithmetic(Understood answer) {
        return answer.written() == Written.SUM ? answer.sum() : Optional.empty();
    }

    private static List<Slip> distinct(Stream<Slip> slips) {
        Set<Object> seen = new HashSet<>();
        return slips.sorted(Comparator.comparing(Slip::weight))
                .filter(slip -> seen.add(slip.what()))
                .toList();
    }

    private static boolean leadsTo(Slip slip, Understood answer) {
        return BigInteger.valueOf(slip.value()).equals(answer.value());
    }

    /** Two common slips, if they are the only two: with rare ones nearly any number could be explained. */
    private static Optional<Diagnosis> pair(Work work, Understood answer) {
        return only(Slips.pairs(work).filter(pair -> leadsTo(pair.get(1), answer)));
    }

    private static Optional<Diagnosis> only(Stream<List<Slip>> pairs) {
        Set<Object> seen = new HashSet<>();
        var distinct =
                pairs.filter(pair -> seen.add(explanation(pair))).limit(2).toList();
        return distinct.size() == 1 ? Optional.of(new Diagnosis.TwoSlips(distinct.get(0))) : Optional.empty();
    }

    /** Two slips made in either order are one explanation: the same rules, and the same products in the end. */
    private static List<Object> explanation(List<Slip> pair) {
        var rules = pair.stream().map(Slip::rule).sorted().toList();
        var products = pair.get(1).formula().terms().stream()
                .map(term -> List.of(
                        term.layer(),
                        term.factors().stream().map(Factor::value).sorted().toList()))
                .map(Object::toString)
                .sorted()
                .toList();
        return List.of(rules, products);
    }

    /** Only where something of the sum is right: otherwise holding it against the terms explains nothing. */
    private static Optional<Diagnosis> terms(Formula formula, Understood answer) {
        return arithmetic(answer)
                .map(sum -> Comparison.of(sum, formula))
                .filter(comparison ->
                        comparison.missing().size() < formula.terms().size())
                .map(comparison -> new Diagnosis.OtherTerms(comparison.missing(), comparison.foreign()));
    }

    /** With the answer put in, a slip that leads to the given total is the one that was made on the way back. */
    private Diagnosis inverse(Asked.UnknownSize size, Understood answer) {
        var given = new Understood(BigInteger.valueOf(size.given().value()), Optional.empty(), Written.NUMBER);
        return Grader.asSize(answer)
                .map(value -> question.with(size.symbol(), value).network())
                .map(network -> new Work(network.formula(), network, Form.INVERSE))
                .map(work -> oneOf(Slips.of(work), given))
                .orElse(new Diagnosis.Unknown());
    }
}
