package tarozi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import tarozi.Cast;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.classroom.Refusal.Why;

/** A class, its teacher, and whoever joins it. */
abstract class InClass {
    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    Person teacher;

    Classroom classroom;

    @BeforeEach
    void openAClass() {
        teacher = cast.member(Role.TEACHER).person();
        classroom = classrooms.open(teacher, "Deep learning");
    }

    Membership join(Person person, String name) {
        return classrooms.join(person, now().code(), name, Membership::hideName);
    }

    void assertRefused(Why why, Person person, String name) {
        assertEquals(why, assertThrows(Refusal.class, () -> join(person, name)).why());
    }

    void change(BiConsumer<Classroom, Instant> verb) {
        classrooms.change(teacher, classroom.id(), verb);
    }

    void changeMember(long member, BiConsumer<Membership, Instant> verb) {
        classrooms.changeMember(teacher, classroom.id(), member, verb);
    }

    Classroom now() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Classroom.of(teacher, classroom.id()).orElseThrow());
    }

    List<String> names() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Membership.in(classroom).stream().map(Membership::name).toList());
    }
}
