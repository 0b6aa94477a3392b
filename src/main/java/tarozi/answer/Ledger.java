package tarozi.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tarozi.account.Person;
import tarozi.grading.Week;

/** The book into which every answer is written. */
@ApplicationScoped
public class Ledger {
    private static final String RENAMED = "update answer set place = :place, place_reference = :now"
            + " where person_id = :person and place = :knownPlace and place_reference = :known";

    private final Clock clock;
    private final Event<AnswerRecorded> recorded;

    Ledger(Clock clock, Event<AnswerRecorded> recorded) {
        this.clock = clock;
        this.recorded = recorded;
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

    private Answer write(NewAnswer given) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long paidBefore = Answer.paidLike(given, Week.of(now));
        Answer answer = new Answer(given, Answer.attemptsLike(given) + 1, paidBefore, now);
        answer.persist();
        recorded.fire(new AnswerRecorded(answer));
        return answer;
    }
}
