package tarozi.leaderboard.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.classroom.Classroom;
import tarozi.classroom.Membership;
import tarozi.leaderboard.Row;
import tarozi.leaderboard.web.ClassBoardView.Entry;

/**
 * What those on a board of assignments are called before one viewer. The teacher and oneself see the name; others see it where
 * they are in the same class, and the teacher and its owner both let the class see it.
 */
record Names(Person viewer, boolean teaching, Map<Long, String> known, Map<Long, String> seen) {

    static Names before(Person viewer, List<Assignment> assignments) {
        Map<Long, String> known = new HashMap<>();
        Map<Long, String> seen = new HashMap<>();
        assignments.stream()
                .flatMap(assignment -> Attempt.in(assignment).stream())
                .forEach(attempt -> known.put(attempt.person().id(), attempt.name()));
        classesOf(viewer, assignments)
                .flatMap(classroom -> Membership.in(classroom).stream())
                .filter(Membership::isNameSeen)
                .forEach(member -> seen.putIfAbsent(member.person().id(), member.name()));
        return new Names(viewer, assignments.stream().anyMatch(it -> it.teacherId() == viewer.id()), known, seen);
    }

    private static Stream<Classroom> classesOf(Person viewer, List<Assignment> assignments) {
        return assignments.stream()
                .flatMap(assignment -> assignment.classroomId().stream())
                .distinct()
                .sorted()
                .flatMap(id -> Membership.of(viewer, id).map(Membership::classroom).stream());
    }

    List<Entry> entries(List<Row> rows) {
        return rows.stream().map(this::entry).toList();
    }

    private Entry entry(Row row) {
        boolean mine = row.personId() == viewer.id();
        if (!mine && !teaching) {
            return new Entry(row, seen.getOrDefault(row.personId(), row.pseudonym()), Optional.empty(), false);
        }
        String name = known.getOrDefault(row.personId(), row.pseudonym());
        return new Entry(row, name, Optional.of(row.pseudonym()).filter(it -> !it.equals(name)), mine);
    }

    /** Whether the viewer has begun any of the assignments. */
    boolean isTakingPart() {
        return known.containsKey(viewer.id());
    }
}
