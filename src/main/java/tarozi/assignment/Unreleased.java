package tarozi.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import tarozi.account.Person;
import tarozi.answer.Answer;
import tarozi.answer.Place;
import tarozi.answer.Secrecy;

/** Answers of assignments that their students may not see the marks of yet. */
@ApplicationScoped
class Unreleased implements Secrecy {
    private final Clock clock;

    Unreleased(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean covers(Answer answer) {
        return answer.venue().place() == Place.ASSIGNMENT && !isReleased(answer);
    }

    private boolean isReleased(Answer answer) {
        var reference = answer.venue().reference();
        var assignment = Assignment.<Assignment>findById(Long.valueOf(reference.substring(0, reference.indexOf('/'))));
        var work = Work.of(Person.findById(answer.personId()), assignment, clock.instant());
        return assignment.isFeedbackAtOnce() || work.attempts().stream().allMatch(work::isReleased);
    }
}
