package tarozi.assignment.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.Participant;
import tarozi.assignment.Work;
import tarozi.classroom.Classroom;

/** All assignments of one viewer: those set, those to do, those done with. */
record ListView(boolean teaching, boolean guest, List<Row> set, List<Row> toDo, List<Row> done) {

    /** An assignment in a list. */
    record Row(
            FactsView facts,
            String address,
            Optional<Classroom> classroom,
            String standingKey,
            Optional<Turnout> turnout) {}

    /** How many of those concerned have begun and have handed in. */
    record Turnout(long submitted, long begun, int all) {}

    static ListView of(Optional<Person> viewer, Instant now) {
        var teacher = viewer.filter(person -> person.role().teaches());
        var given = viewer.map(person -> given(person, now)).orElse(List.of());
        return new ListView(
                teacher.isPresent(),
                viewer.filter(person -> person.role().isSignedUp()).isEmpty(),
                teacher.map(person -> set(person, now)).orElse(List.of()),
                given.stream().filter(ListView::isToDo).map(ListView::row).toList(),
                given.stream().filter(work -> !isToDo(work)).map(ListView::row).toList());
    }

    private static List<Row> set(Person teacher, Instant now) {
        return Assignment.setBy(teacher).stream()
                .map(it -> new Row(
                        FactsView.of(it, now), "/assignments/" + it.id(), classroom(it), "", Optional.of(turnout(it))))
                .toList();
    }

    private static Turnout turnout(Assignment assignment) {
        var people = Participant.in(assignment);
        return new Turnout(
                people.stream().filter(Participant::hasSubmitted).count(),
                people.stream().filter(Participant::hasBegun).count(),
                people.size());
    }

    private static List<Work> given(Person person, Instant now) {
        return Assignment.givenTo(person).stream()
                .map(it -> Work.of(person, it, now))
                .toList();
    }

    private static boolean isToDo(Work work) {
        return work.allowed() && !work.window().isOver(work.now()) && !isSubmitted(work);
    }

    private static boolean isSubmitted(Work work) {
        return work.latest().filter(Attempt::isSubmitted).isPresent();
    }

    private static Row row(Work work) {
        var standing = isSubmitted(work) ? "submitted" : work.latest().isPresent() ? "begun" : "new";
        return new Row(
                new FactsView(work.assignment(), work.window(), work.release(), work.now()),
                WorkView.address(work.assignment()),
                classroom(work.assignment()),
                "assignment.standing." + standing,
                Optional.empty());
    }

    private static Optional<Classroom> classroom(Assignment assignment) {
        return assignment.classroomId().flatMap(id -> Classroom.findByIdOptional(id));
    }
}
