package tarozi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.quiz.QuizVersion;

/** Marks assignments again by another version of their quiz; the answers stay as they are. */
@ApplicationScoped
public class Examiner {
    private final Gradebook gradebook;
    private final Clock clock;

    Examiner(Gradebook gradebook, Clock clock) {
        this.gradebook = gradebook;
        this.clock = clock;
    }

    /** What it would change; nothing is changed. */
    public Remarking preview(Assignment assignment, QuizVersion wanted) {
        var now = assignment.marking().content();
        var then = wanted.content();
        return Remarking.of(
                gradebook.of(new Assigned(assignment, now)), now, gradebook.of(new Assigned(assignment, then)), then);
    }

    /**
     * Marks again, if it changes exactly what was seen.
     *
     * @param seen the digest of the {@link Remarking} that was shown
     * @return empty, and nothing is changed, where answers or another marking came in between
     */
    @Transactional
    public Optional<Marking> mark(Person teacher, Assignment found, QuizVersion wanted, String seen) {
        Assignment assignment = held(found);
        QuizVersion version = QuizVersion.findById(wanted.id());
        var remarking = preview(assignment, version);
        if (!remarking.digest().equals(seen) || assignment.marking().id() == version.id()) {
            return Optional.empty();
        }
        var marking = new Marking(
                assignment,
                version,
                Person.findById(teacher.id()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        marking.persist();
        Map<Long, Attempt> attempts =
                Attempt.in(assignment).stream().collect(Collectors.toMap(Attempt::id, Function.identity()));
        remarking.totals().forEach(total -> new MarkingChange(
                        marking, attempts.get(total.paper().id()), total)
                .persist());
        assignment.markBy(version);
        return Optional.of(marking);
    }

    /** The assignment's row, held until the transaction ends. */
    private static Assignment held(Assignment found) {
        var manager = Assignment.getEntityManager();
        Assignment assignment = manager.find(Assignment.class, found.id());
        manager.refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
        return assignment;
    }
}
