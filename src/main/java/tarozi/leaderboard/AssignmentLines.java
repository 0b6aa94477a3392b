package tarozi.leaderboard;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.answer.Answer;
import tarozi.answer.Marked;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Score;

/**
 * Everybody's best attempt at any of some assignments: more points first, then who had given the last answer earlier. An
 * attempt is told of when its student may see the marks, and when nobody can gain by knowing them any more.
 */
final class AssignmentLines {
    private static final Comparator<Line> ORDER = Comparator.comparingInt(Line::points)
            .reversed()
            .thenComparing(Line::reachedAt)
            .thenComparing(Line::personId);

    private AssignmentLines() {}

    /** @param period the time in which an attempt's last answer was given */
    static List<Line> of(List<Assignment> assignments, Period period, Instant now) {
        Map<Long, Line> best = new HashMap<>();
        assignments.stream()
                .filter(assignment -> now.isAfter(assignment.endsForAll()))
                .flatMap(AssignmentLines::handedIn)
                .filter(line -> line.points() > 0 && period.holds(line.reachedAt()))
                .forEach(line -> best.merge(
                        line.personId(), line, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other));
        return best.values().stream().sorted(ORDER).toList();
    }

    private static Stream<Line> handedIn(Assignment assignment) {
        Map<Long, List<AttemptItem>> items = AttemptItem.in(assignment).stream()
                .collect(Collectors.groupingBy(item -> item.attempt().id()));
        return Attempt.in(assignment).stream()
                .filter(Attempt::isSubmitted)
                .map(attempt -> line(assignment, attempt, items.getOrDefault(attempt.id(), List.of())));
    }

    private static Line line(Assignment assignment, Attempt attempt, List<AttemptItem> items) {
        List<String> asked = items.stream().map(AttemptItem::key).toList();
        Map<String, Marked> marks = new HashMap<>();
        items.forEach(item -> item.answer().ifPresent(answer -> marks.put(item.key(), answer.marked())));
        Instant last = items.stream()
                .flatMap(item -> item.answer().stream())
                .map(Answer::answeredAt)
                .max(Comparator.naturalOrder())
                .orElse(attempt.startedAt());
        int points = Score.by(assignment.marking().content(), asked, marks).earned();
        return new Line(attempt.person().id(), attempt.person().pseudonym(), points, marks.size(), last);
    }
}
