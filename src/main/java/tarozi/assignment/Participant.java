package tarozi.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tarozi.account.Person;
import tarozi.classroom.Classroom;
import tarozi.classroom.Membership;
import tarozi.classroom.Name;

/** Somebody who has begun an assignment, or should: the class's members are there from the start. */
public record Participant(Person person, String name, List<Attempt> attempts, Optional<Extension> extension) {
    public Participant {
        attempts = List.copyOf(attempts);
    }

    /** Everybody whom an assignment concerns, by name. */
    public static List<Participant> in(Assignment assignment) {
        var attempts = Attempt.in(assignment).stream()
                .collect(Collectors.groupingBy(it -> it.person().id()));
        var extensions = Extension.in(assignment).stream()
                .collect(Collectors.toMap(it -> it.person().id(), it -> it));
        var found = new LinkedHashMap<Long, Participant>();
        members(assignment)
                .forEach(member -> found.put(
                        member.person().id(),
                        new Participant(member.person(), member.name(), List.of(), Optional.empty())));
        attempts.forEach((id, begun) -> {
            var first = begun.get(0);
            var name = found.containsKey(id) ? found.get(id).name() : first.name();
            found.put(id, new Participant(first.person(), name, begun, Optional.empty()));
        });
        return found.values().stream()
                .map(it -> it.with(Optional.ofNullable(extensions.get(it.person.id()))))
                .sorted(Comparator.comparing(Participant::name, Name.ORDER))
                .toList();
    }

    private static List<Membership> members(Assignment assignment) {
        return assignment
                .classroomId()
                .flatMap(id -> Classroom.<Classroom>findByIdOptional(id))
                .map(Membership::in)
                .orElseGet(ArrayList::new);
    }

    private Participant with(Optional<Extension> given) {
        return new Participant(person, name, attempts, given);
    }

    /** When this student's answers are taken. */
    public Window windowOf(Assignment assignment) {
        return assignment.window(extension.map(Extension::dueAt));
    }

    /** Whether the account was deleted. */
    public boolean isForgotten() {
        return name.equals(Person.nameOfForgotten(person.id()));
    }

    public boolean hasBegun() {
        return !attempts.isEmpty();
    }

    public boolean hasSubmitted() {
        return attempts.stream().anyMatch(Attempt::isSubmitted);
    }
}
