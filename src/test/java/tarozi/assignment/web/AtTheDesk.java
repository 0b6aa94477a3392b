package tarozi.assignment.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.TestClock;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.question.Question;

/** A teacher who gives assignments, and a student with a browser who works on them. */
abstract class AtTheDesk {
    @Inject
    AnAssignment an;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    Member teacher;

    Member student;

    @BeforeEach
    void gatherPeople() {
        teacher = cast.member(Role.TEACHER);
        student = cast.member(Role.GUEST);
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    Learner learner(Assignment set) {
        return new Learner(student.visitor(), set);
    }

    Question question(Assignment set, int position) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AttemptItem.of(Attempt.of(student.person(), set).get(0))
                        .get(position - 1)
                        .question());
    }

    String[] truths(Assignment set, int position) {
        return question(set, position).fields().stream()
                .map(field -> field.asked().truth().toString())
                .toArray(String[]::new);
    }
}
