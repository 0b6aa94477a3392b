package tarozi.classroom.web;

import java.util.List;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.classroom.Classroom;
import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;

/** All the classes of one viewer, and what was typed to get another. */
record ClassesView(boolean teaching, List<Taught> taught, List<Membership> joined, Typed name, Typed code) {

    /** A class in its teacher's list. */
    record Taught(Classroom classroom, long members) {}

    static ClassesView of(Viewer viewer) {
        var teacher = viewer.person().filter(person -> person.role().teaches());
        return new ClassesView(
                teacher.isPresent(),
                teacher.map(ClassesView::taughtBy).orElse(List.of()),
                viewer.person().map(Membership::allOf).orElse(List.of()),
                Typed.NOTHING,
                Typed.NOTHING);
    }

    private static List<Taught> taughtBy(Person teacher) {
        return Classroom.taughtBy(teacher).stream()
                .map(classroom -> new Taught(classroom, classroom.size()))
                .toList();
    }

    ClassesView refused(String typed, Refusal refusal) {
        return new ClassesView(teaching, taught, joined, Typed.refused(typed, refusal), code);
    }

    ClassesView opensNothing(String typed) {
        return new ClassesView(teaching, taught, joined, name, new Typed(typed, "classroom.code.unknown"));
    }

    ClassesView guessedTooOften(String typed) {
        return new ClassesView(teaching, taught, joined, name, new Typed(typed, "classroom.code.wait"));
    }

    public List<Taught> current() {
        return taught.stream().filter(it -> !it.classroom().isArchived()).toList();
    }

    public List<Taught> archived() {
        return taught.stream().filter(it -> it.classroom().isArchived()).toList();
    }
}
