package tarozi.grading;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.formula.Formula;
import tarozi.grading.Reading.Understood;
import tarozi.grading.slip.Lengths;
import tarozi.grading.slip.Slip;
import tarozi.grading.slip.Slips;
import tarozi.grading.slip.Work;
import tarozi.question.Asked;
import tarozi.question.Field;
import tarozi.question.Form;
import tarozi.question.Question;
import tarozi.question.Statement;

/**
 * A wrong number that somebody who makes a slip will come to, and what they will be told.
 *
 * @param slips the names by which it is counted, as {@link Diagnosis#slips} gives them
 */
public record Anticipated(BigInteger value, List<String> slips, List<Statement> said) {
    public Anticipated {
        slips = List.copyOf(slips);
        said = List.copyOf(said);
    }

    /** Every wrong number of one field that a single slip or another convention leads to, the common ones first. */
    public static List<Anticipated> of(Question question, int field) {
        var asked = question.fields().get(field).asked();
        var truth = BigInteger.valueOf(asked.truth().value());
        var diagnostician = new Diagnostician(question, field);
        return Stream.concat(bySlip(question, asked), byConvention(question, field))
                .filter(value -> !value.equals(truth))
                .distinct()
                .map(value -> said(question, field, value, diagnostician))
                .toList();
    }

    private static Stream<BigInteger> bySlip(Question question, Asked asked) {
        if (asked instanceof Asked.UnknownSize size) {
            return WaysBack.of(question, size).keySet().stream().map(BigInteger::valueOf);
        }
        return slips(question, asked).stream()
                .sorted(Comparator.comparing(Slip::weight))
                .map(slip -> BigInteger.valueOf(slip.value()));
    }

    static List<Slip> slips(Question question, Asked asked) {
        if (asked instanceof Asked.Length length) {
            return Lengths.of(length.sliding());
        }
        if (asked instanceof Asked.Channels channels) {
            return Lengths.ofChannels(channels.conv());
        }
        Formula formula = asked instanceof Asked.Sum sum ? sum.formula() : ((Asked.Total) asked).formula();
        return Slips.of(new Work(formula, question.network(), question.family().form()));
    }

    private static Stream<BigInteger> byConvention(Question question, int field) {
        if (question.family().form() == Form.FRAMEWORKS) {
            return Stream.empty();
        }
        return question.others().values().stream()
                .map(other -> other.fields().get(field).asked().truth())
                .map(count -> BigInteger.valueOf(count.value()))
                .sorted();
    }

    private static Anticipated said(Question question, int index, BigInteger value, Diagnostician diagnostician) {
        Field field = question.fields().get(index);
        var answer = new Understood(value, Optional.empty(), Written.NUMBER);
        var diagnosis = diagnostician.diagnose(answer);
        var grade = new FieldGrade(field, value.toString(), answer, Mark.WRONG, Optional.of(diagnosis));
        return new Anticipated(value, diagnosis.slips(), Feedback.of(question, grade));
    }
}
