package tarozi.assignment.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.account.Person;
import tarozi.assignment.web.ListView.Row;
import tarozi.classroom.Classroom;

/** The assignments of one class, as its teacher or a member has them. */
record ClassListView(Classroom classroom, boolean taught, List<Row> rows) {

    static ClassListView of(Person person, Classroom classroom, Instant now) {
        var all = ListView.of(Optional.of(person), now);
        boolean taught = classroom.teacherId() == person.id();
        var rows = taught ? all.set().stream() : Stream.concat(all.toDo().stream(), all.done().stream());
        return new ClassListView(
                classroom,
                taught,
                rows.filter(row -> row.classroom()
                                .filter(it -> it.id() == classroom.id())
                                .isPresent())
                        .toList());
    }

    public String address() {
        return "/classes/" + classroom.id();
    }
}
