package tarozi.grading;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.grading.slip.Slip;
import tarozi.question.Asked;
import tarozi.question.Question;
import tarozi.question.Statement;

/**
 * Different slips that come to the same wrong number, so that nobody can tell which one was made.
 *
 * @param said the slips in words, as made in the example
 * @param times in how many of the questions looked at
 */
public record Coincidence(List<Statement> said, Question example, int times) {
    public Coincidence {
        said = List.copyOf(said);
    }

    /** All that are found among some questions of a kind, the frequent ones first. */
    public static List<Coincidence> among(Collection<Question> questions) {
        Map<Set<String>, Coincidence> found = new LinkedHashMap<>();
        for (var question : questions) {
            for (var alike : alike(question).entrySet()) {
                var said = alike.getValue().stream().map(Slip::what).toList();
                found.merge(alike.getKey(), new Coincidence(said, question, 1), (old, one) -> old.again());
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Coincidence::times).reversed())
                .toList();
    }

    private Coincidence again() {
        return new Coincidence(said, example, times + 1);
    }

    /** One slip of each name, by the names that meet. */
    private static Map<Set<String>, Collection<Slip>> alike(Question question) {
        Map<Set<String>, Collection<Slip>> alike = new LinkedHashMap<>();
        question.fields().stream()
                .flatMap(field -> sameNumber(question, field.asked()))
                .map(Coincidence::byName)
                .filter(byName -> byName.size() > 1)
                .forEach(byName -> alike.putIfAbsent(Set.copyOf(byName.keySet()), byName.values()));
        return alike;
    }

    private static Map<String, Slip> byName(List<Slip> slips) {
        Map<String, Slip> byName = new TreeMap<>();
        slips.forEach(slip -> byName.putIfAbsent(slip.rule(), slip));
        return byName;
    }

    /** The slips that come to one and the same number, for each number; where a size is asked, to the given total. */
    private static Stream<List<Slip>> sameNumber(Question question, Asked asked) {
        if (asked instanceof Asked.UnknownSize size) {
            return WaysBack.of(question, size).values().stream();
        }
        return Anticipated.slips(question, asked).stream()
                .collect(Collectors.groupingBy(Slip::value, TreeMap::new, Collectors.toList()))
                .values()
                .stream();
    }
}
