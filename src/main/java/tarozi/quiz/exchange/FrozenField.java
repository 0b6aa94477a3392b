package tarozi.quiz.exchange;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import tarozi.grading.Anticipated;
import tarozi.question.Asked;
import tarozi.question.Question;
import tarozi.question.Speaker;

/**
 * One number of a variant: what stands beside it, the right number, and the wrong ones that slips lead to.
 *
 * @param sum whether it adds up the fields before it
 */
public record FrozenField(String label, long truth, boolean sum, List<Wrong> wrong) {
    /** A wrong number, the names of the slips that lead to it, and what to tell whoever gives it. */
    public record Wrong(BigInteger value, List<String> slips, String said) {}

    public FrozenField {
        wrong = List.copyOf(wrong);
    }

    static FrozenField of(Question question, int place, Speaker speaker) {
        var field = question.fields().get(place);
        return new FrozenField(
                field.label().by(speaker),
                field.asked().truth().value(),
                field.asked() instanceof Asked.Sum,
                Anticipated.of(question, place).stream()
                        .map(wrong -> wrong(wrong, speaker))
                        .toList());
    }

    private static Wrong wrong(Anticipated wrong, Speaker speaker) {
        var said = wrong.said().stream().map(statement -> statement.by(speaker)).collect(Collectors.joining(" "));
        return new Wrong(wrong.value(), wrong.slips(), said);
    }
}
