package tarozi.leaderboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tarozi.answer.Answer;
import tarozi.answer.Marked;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Score;

/** Everybody's best attempt at an assignment: more points first, then who had given the last answer earlier. */
final class AssignmentLines {
    private static final Comparator<Line> ORDER = Comparator.comparingInt(Line::points)
            .reversed()
            .thenComparing(Line::reachedAt)
            .thenComparing(Line::personId);

    private AssignmentLines() {}

    static List<Line> of(Assignment assignment) {
        Map<Long, List<AttemptItem>> items = AttemptItem.in(assignment).stream()
                .collect(Collectors.groupingBy(item -> item.attempt().id()));
        Map<Long, Line> best = new HashMap<>();
        for (Attempt attempt : Attempt.in(assignment)) {
            Line line = line(assignment, attempt, items.getOrDefault(attempt.id(), List.of()));
            best.merge(line.personId(), line, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
        }
        List<Line> lines = new ArrayList<>(best.values());
        lines.removeIf(line -> line.points() == 0);
        lines.sort(ORDER);
        return lines;
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
