package tarozi.sheet;

import java.math.BigInteger;
import java.util.List;
import tarozi.grading.Feedback;
import tarozi.grading.FieldGrade;
import tarozi.grading.Grade;
import tarozi.grading.Mark;
import tarozi.grading.Written;
import tarozi.question.Question;
import tarozi.question.Statement;

/** What became of an answer, number by number. */
public record Marks(Question question, Grade.Marked grade) {

    /** One number of the answer beside the right one. */
    public record FieldResult(
            Statement label,
            String typed,
            BigInteger value,
            boolean isSum,
            long truth,
            Mark mark,
            List<Statement> said) {
        public boolean isRight() {
            return mark.earns();
        }

        public String markKey() {
            return "sheet.mark." + mark;
        }
    }

    public boolean isSingle() {
        return question.fields().size() == 1;
    }

    public FieldResult only() {
        return fields().get(0);
    }

    public List<FieldResult> fields() {
        return grade.fields().stream().map(this::result).toList();
    }

    private FieldResult result(FieldGrade field) {
        return new FieldResult(
                field.field().label(),
                field.typed(),
                field.answer().value(),
                field.answer().written() == Written.SUM,
                field.field().asked().truth().value(),
                field.mark(),
                Feedback.of(question, field));
    }

    public long rightFields() {
        return grade.fields().stream().filter(field -> field.mark().earns()).count();
    }
}
