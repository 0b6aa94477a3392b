package tarozi.grading;

import java.util.Optional;
import tarozi.grading.Reading.Understood;
import tarozi.question.Field;

/** One number of an answer, marked; the diagnosis is there when it is wrong. */
public record FieldGrade(Field field, String typed, Understood answer, Mark mark, Optional<Diagnosis> diagnosis) {}
