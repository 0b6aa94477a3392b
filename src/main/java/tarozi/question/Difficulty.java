package tarozi.question;

import java.util.stream.Stream;
import tarozi.formula.Factor;

/**
 * How much work a question is: the terms to find, the operations to carry out, and the digits to carry them out on, which
 * are the significant digits of the sizes in the prompt and the digits of the answers. Siblings agree in all three.
 */
public record Difficulty(int terms, int operations, int digits) {
    static Difficulty of(Task task) {
        var worked = task.worked();
        int lengths = task.fields().stream()
                .mapToInt(field -> field.asked() instanceof Asked.Length length ? operations(length) : 0)
                .sum();
        return lengths > 0
                ? new Difficulty(task.fields().size(), lengths, digits(task))
                : new Difficulty(worked.terms().size(), worked.operations(), digits(task));
    }

    private static int operations(Asked.Length length) {
        return switch (length.sliding().padding().kind()) {
            case VALID -> 3;
            case BY -> 5;
            case SAME -> 1;
        };
    }

    private static int digits(Task task) {
        var sizes = task.network().layers().stream().flatMap(layer -> layer.sizes().stream());
        var lengths = task.bystanders().stream();
        int given = Stream.concat(sizes, lengths)
                .distinct()
                .mapToInt(Difficulty::significantDigits)
                .sum();
        int answered = task.fields().stream()
                .mapToInt(field -> field.asked().truth().digits())
                .sum();
        return given + answered;
    }

    /** 128 has three, 100 has one: zeros at the end cost no work. */
    private static int significantDigits(Factor factor) {
        return Long.toString(factor.value()).replaceAll("0+$", "").length();
    }
}
