package tarozi.assignment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tarozi.account.Person;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Numbers;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;

/** Sets assignments for tests: open for a day from now, one attempt, feedback after it, unless something else is asked for. */
@ApplicationScoped
public class AnAssignment {
    public static final Content CONTENT = AQuiz.content()
            .with(List.of(
                    AQuiz.item("a", "lstm-total", Level.TWO, Map.of()),
                    AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of())));

    private final Assignments assignments;
    private final Classrooms classrooms;
    private final Clock clock;

    AnAssignment(Assignments assignments, Classrooms classrooms, Clock clock) {
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.clock = clock;
    }

    public Assignment byLink(Person teacher) {
        return set(teacher, CONTENT, Optional.empty(), Feedback.AFTER_DUE, OptionalInt.of(1));
    }

    public Assignment byLink(Person teacher, Feedback feedback, int attempts) {
        return set(teacher, CONTENT, Optional.empty(), feedback, OptionalInt.of(attempts));
    }

    public Assignment withTheSameNumbers(Person teacher) {
        var same = new Content(CONTENT.title(), CONTENT.about(), Numbers.SAME, CONTENT.scoring(), CONTENT.items());
        return set(teacher, same, Optional.empty(), Feedback.AFTER_DUE, OptionalInt.of(1));
    }

    public Assignment forClass(Person teacher, Classroom classroom) {
        return set(teacher, CONTENT, Optional.of(classroom), Feedback.AFTER_DUE, OptionalInt.of(1));
    }

    public Assignment set(
            Person teacher, Content content, Optional<Classroom> classroom, Feedback feedback, OptionalInt attempts) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var version = published(teacher, content, now);
        return assignments.set(
                teacher, new Plan(version, classroom, "Gates", now, now.plus(Duration.ofDays(1)), attempts, feedback));
    }

    /** A class of these people, who are called by their pseudonyms in it. */
    public Classroom classOf(Person teacher, Person... students) {
        var opened = classrooms.open(teacher, "Deep learning");
        for (var student : students) {
            classrooms.join(student, opened.code(), student.pseudonym(), choice -> {});
        }
        return opened;
    }

    private static QuizVersion published(Person teacher, Content content, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var quiz = Quiz.by(teacher, content, now);
            quiz.persist();
            return quiz.publish(now);
        });
    }
}
