package tarozi.assignment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.answer.Answer;
import tarozi.assignment.Attempts.Slot;
import tarozi.classroom.Classrooms;

/** A teacher who gives assignments, and a student who works on them. */
abstract class AtWork {
    static final Slot FIRST = new Slot(1, 1);

    @Inject
    Attempts attempts;

    @Inject
    Assignments assignments;

    @Inject
    AnAssignment an;

    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    Person teacher;

    Person student;

    @BeforeEach
    void gatherPeople() {
        teacher = cast.member(Role.TEACHER).person();
        student = cast.somebody();
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    Attempt begin(Assignment set) {
        return attempts.begin(student, set, "Ali").orElseThrow();
    }

    Receipt answer(Assignment set, Slot slot, String... texts) {
        return answer(set, slot, UUID.randomUUID(), texts);
    }

    Receipt answer(Assignment set, Slot slot, UUID submission, String... texts) {
        return attempts.answer(student, set, slot, submission, List.of(texts), clock.instant());
    }

    List<Attempt> attemptsAt(Assignment set) {
        return loaded(() -> Attempt.of(student, set));
    }

    List<String> codes(Assignment set, int attempt) {
        return loaded(() -> AttemptItem.of(Attempt.of(student, set).get(attempt - 1)).stream()
                .map(AttemptItem::code)
                .toList());
    }

    AttemptItem item(Assignment set, Slot slot) {
        return loaded(() -> AttemptItem.of(Attempt.of(student, set).get(slot.attempt() - 1), slot.position())
                .orElseThrow());
    }

    static List<Answer> answersOf(Person person) {
        return loaded(() -> Answer.latestOf(person, 100));
    }

    Assignment reloaded(Assignment set) {
        return loaded(() -> Assignment.of(teacher, set.id())).orElseThrow();
    }

    static <T> T loaded(Callable<T> read) {
        return QuarkusTransaction.requiringNew().call(read);
    }
}
