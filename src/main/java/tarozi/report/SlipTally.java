package tarozi.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tarozi.grading.SlipName;

/** How many students made each slip, in any of their attempts; the most frequent first. */
public record SlipTally(List<Line> lines) {
    /** A slip, by the name that {@link SlipName} reads. */
    public record Line(String name, int students) {}

    public SlipTally {
        lines = List.copyOf(lines);
    }

    static SlipTally of(List<Student> students) {
        return counted(students, paper -> paper.cells().values().stream());
    }

    static SlipTally of(List<Student> students, String item) {
        return counted(students, paper -> paper.cell(item).stream());
    }

    private static SlipTally counted(List<Student> students, Function<Paper, Stream<Cell>> cells) {
        Map<String, Set<Long>> made = new HashMap<>();
        for (var student : students) {
            student.papers().stream()
                    .flatMap(cells)
                    .flatMap(cell -> cell.slips().stream())
                    .forEach(name ->
                            made.computeIfAbsent(name, any -> new HashSet<>()).add(student.person()));
        }
        return new SlipTally(made.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue().size()))
                .sorted(Comparator.comparing(Line::students).reversed().thenComparing(Line::name))
                .toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int most() {
        return lines.stream().mapToInt(Line::students).max().orElse(0);
    }
}
