package tarozi.grading;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.grading.Reading.Understood;
import tarozi.question.Asked;
import tarozi.question.Question;

/** Marks answers. Exact: never a tolerance. */
public final class Grader {
    private static final BigInteger LARGEST_SIZE = BigInteger.valueOf(100_000);
    private static final BigInteger PLAUSIBLE = BigInteger.TEN;

    private Grader() {}

    /** @param typed one text for each field; missing ones count as empty */
    public static Grade grade(Question question, List<String> typed) {
        var texts = Stream.concat(typed.stream(), Stream.generate(() -> ""))
                .limit(question.fields().size())
                .toList();
        var readings = texts.stream().map(Reader::read).toList();
        if (readings.stream().anyMatch(Reading.Unreadable.class::isInstance)) {
            return new Grade.Unread(readings);
        }
        var answers = readings.stream().map(Understood.class::cast).toList();
        var fields = new ArrayList<FieldGrade>();
        for (int field = 0; field < answers.size(); field++) {
            fields.add(mark(question, field, texts.get(field), answers));
        }
        return new Grade.Marked(fields);
    }

    private static FieldGrade mark(Question question, int index, String typed, List<Understood> answers) {
        var field = question.fields().get(index);
        var answer = answers.get(index);
        if (field.asked().truth().is(answer.value())) {
            return new FieldGrade(field, typed, answer, Mark.RIGHT, Optional.empty());
        }
        if (field.asked() instanceof Asked.Sum sum && follows(sum, answer, answers.subList(0, index))) {
            return new FieldGrade(field, typed, answer, Mark.FOLLOWED, Optional.empty());
        }
        var diagnosis = new Diagnostician(question, index).diagnose(answer);
        return new FieldGrade(field, typed, answer, Mark.WRONG, Optional.of(diagnosis));
    }

    /**
     * Whether a wrong sum is the sum of the numbers filled in before it, so that an early mistake is not punished twice. They
     * must be positive and their sum of plausible size, so that nobody makes the sum easy by silly parts.
     */
    private static boolean follows(Asked.Sum sum, Understood answer, List<Understood> before) {
        var parts = before.stream().map(Understood::value).toList();
        var carried = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var truth = BigInteger.valueOf(sum.truth().value());
        return carried.equals(answer.value())
                && parts.stream().allMatch(part -> part.signum() > 0)
                && carried.multiply(PLAUSIBLE).compareTo(truth) >= 0
                && carried.compareTo(truth.multiply(PLAUSIBLE)) <= 0;
    }

    /** The answer as a size that can be put into a formula. */
    static Optional<Long> asSize(Understood answer) {
        var value = answer.value();
        return value.signum() > 0 && value.compareTo(LARGEST_SIZE) <= 0
                ? Optional.of(value.longValueExact())
                : Optional.empty();
    }
}
