package tarozi.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.question.Statement;
import tarozi.question.Statement.Joined;

/**
 * The name by which a mistake is counted: one slip, two made together, several of which each alone would explain it, or one
 * of {@code other_convention}, {@code other_terms} and {@code unknown}. An answer that several slips explain is counted as
 * just that, and given to none of them.
 */
public record SlipName(Kind kind, List<String> rules) {
    /** How the rules belong together. */
    public enum Kind {
        ONE,
        BOTH,
        EITHER
    }

    private static final String AND = "+";
    private static final String OR = "|";

    public SlipName {
        rules = List.copyOf(rules);
    }

    public static SlipName of(String name) {
        if (name.contains(OR)) {
            return new SlipName(Kind.EITHER, List.of(name.split("\\" + OR)));
        }
        if (name.contains(AND)) {
            return new SlipName(Kind.BOTH, List.of(name.split("\\" + AND)));
        }
        return new SlipName(Kind.ONE, List.of(name));
    }

    /** What it is called in words. */
    public Statement words() {
        var named =
                rules.stream().map(rule -> Statement.of("report.slip." + rule)).toList();
        return switch (kind) {
            case ONE -> named.get(0);
            case BOTH -> Statement.of("report.slips.both", new Joined(" + ", named));
            case EITHER -> Statement.of("report.slips.either", new Joined(" / ", named));
        };
    }

    /** The name of what went wrong, where the ledger says it all; several may belong together or not, and it cannot tell. */
    public static Optional<String> kept(List<String> slips) {
        return slips.size() == 1
                ? Optional.of(joined(AND, Stream.of(slips.get(0).split("\\" + AND))))
                : Optional.empty();
    }

    /** The names of all that went wrong in an answer, number by number. */
    public static List<String> in(Grade.Marked grade) {
        return grade.fields().stream()
                .map(FieldGrade::diagnosis)
                .flatMap(diagnosis -> diagnosis.stream())
                .map(SlipName::of)
                .distinct()
                .toList();
    }

    private static String of(Diagnosis diagnosis) {
        if (diagnosis instanceof Diagnosis.TwoSlips two) {
            return joined(AND, two.together().stream().map(slip -> slip.rule()));
        }
        return joined(OR, diagnosis.slips().stream());
    }

    private static String joined(String between, Stream<String> rules) {
        return rules.sorted().collect(Collectors.joining(between));
    }
}
