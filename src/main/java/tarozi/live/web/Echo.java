package tarozi.live.web;

import java.math.BigInteger;
import java.util.List;
import tarozi.grading.FieldGrade;
import tarozi.grading.Written;
import tarozi.live.Given;
import tarozi.question.Statement;

/** A number of an answer as it was understood. */
public record Echo(Statement label, String typed, BigInteger value, boolean isSum) {
    static List<Echo> of(Given given) {
        return given.grade().fields().stream().map(Echo::of).toList();
    }

    private static Echo of(FieldGrade field) {
        return new Echo(
                field.field().label(),
                field.typed(),
                field.answer().value(),
                field.answer().written() == Written.SUM);
    }
}
