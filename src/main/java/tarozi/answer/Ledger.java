package tarozi.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.StatelessSession;
import tarozi.account.Person;
import tarozi.grading.Week;

/** The book into which every answer is written. */
@ApplicationScoped
public class Ledger {
    private static final String RENAMED = "update answer set place = :place, place_reference = :now"
            + " where person_id = :person and place = :knownPlace and place_reference = :known";

    private final Clock clock;
    private final Event<AnswerRecorded> recorded;
    private final StatelessSession database;

    Ledger(Clock clock, Event<AnswerRecorded> recorded, StatelessSession database) {
        this.clock = clock;
        this.recorded = recorded;
        this.database = database;
    }

    /** An answer of a game, and when it came in. */
    public record Dealt(NewAnswer answer, Instant at) {
        public Dealt {
            if (answer.asked().origin() != Origin.DEALT) {
                throw new IllegalArgumentException(
                        "not dealt but " + answer.asked().origin());
            }
        }
    }

    /** Appends an answer, or gives back the one that this submission has made before. */
    @Transactional
    public Answer append(NewAnswer given) {
        Person.locked(given.personId());
        return Answer.submitted(given.personId(), given.submission()).orElseGet(() -> write(given));
    }

    /** Notes that where somebody gave answers is called otherwise now. */
    @Transactional
    public void rename(Person person, Venue known, Venue now) {
        Answer.getEntityManager()
                .createNativeQuery(RENAMED)
                .setParameter("person", person.id())
                .setParameter("knownPlace", known.place().name())
                .setParameter("known", known.reference())
                .setParameter("place", now.place().name())
                .setParameter("now", now.reference())
                .executeUpdate();
    }

    /**
     * Appends what was dealt in games, many answers at once, within the transaction of the caller, who sees to it that a
     * question is dealt to one player once. Such answers earn nothing here, so nobody's row is held and nobody is told.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Answer> appendDealt(List<Dealt> dealt) {
        var answers = dealt.stream()
                .map(one -> new Answer(one.answer(), 1, 0, one.at().truncatedTo(ChronoUnit.MICROS)))
                .toList();
        database.insertMultiple(answers);
        return answers;
    }

    private Answer write(NewAnswer given) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long paidBefore = Answer.paidLike(given, Week.of(now));
        Answer answer = new Answer(given, Answer.attemptsLike(given) + 1, paidBefore, now);
        answer.persist();
        recorded.fire(new AnswerRecorded(answer));
        return answer;
    }
}
