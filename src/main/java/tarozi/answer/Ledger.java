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

    private Answer write(NewAnswer given) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long paidBefore = Answer.paidLike(given, Week.of(now));
        Answer answer = new Answer(given, Answer.attemptsLike(given) + 1, paidBefore, now);
        answer.persist();
        recorded.fire(new AnswerRecorded(answer));
        return answer;
    }
}
