package tarozi.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import tarozi.account.Person;
import tarozi.question.Seed;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;

/** Where teachers set assignments and change them; each change is found through its teacher, and is one transaction. */
@ApplicationScoped
public class Assignments {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    Assignments(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public Assignment set(Person teacher, Plan plan) {
        var set = new Assignment(teacher, plan, freeLink(), new Seed(RANDOM.nextLong()), now());
        set.persist();
        return set;
    }

    /** Makes the draft of a teacher's own quiz the version that will be given. */
    @Transactional
    public QuizVersion publish(Person teacher, long quizId) {
        return Quiz.locked(teacher, quizId).orElseThrow(NotFoundException::new).publish(now());
    }

    private static LinkCode freeLink() {
        var link = LinkCode.fresh(RANDOM);
        while (Assignment.linked(link).isPresent()) {
            link = LinkCode.fresh(RANDOM);
        }
        return link;
    }

    /** Changes a teacher's own assignment. */
    @Transactional
    public void change(Person teacher, long id, BiConsumer<Assignment, Instant> verb) {
        verb.accept(Assignment.of(teacher, id).orElseThrow(NotFoundException::new), now());
    }

    /** Gives one student time until a moment, instead of what this student was given before. */
    @Transactional
    public void extend(Person teacher, long id, long student, Instant due) {
        var assignment = Assignment.of(teacher, id).orElseThrow(NotFoundException::new);
        var person = participant(assignment, student);
        Extension.of(person, assignment)
                .ifPresentOrElse(known -> known.move(due), () -> new Extension(assignment, person, due).persist());
    }

    /** Takes back what one student was given. What was saved in that time stays, and counts. */
    @Transactional
    public void withdraw(Person teacher, long id, long student) {
        var assignment = Assignment.of(teacher, id).orElseThrow(NotFoundException::new);
        Extension.of(participant(assignment, student), assignment).ifPresent(Extension::delete);
    }

    private static Person participant(Assignment assignment, long student) {
        return Participant.in(assignment).stream()
                .map(Participant::person)
                .filter(it -> it.id() == student)
                .findFirst()
                .map(found -> Person.locked(found.id()))
                .orElseThrow(NotFoundException::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
