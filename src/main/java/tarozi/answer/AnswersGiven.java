package tarozi.answer;

import jakarta.enterprise.context.ApplicationScoped;
import tarozi.account.AnswerCount;
import tarozi.account.Person;

/** Tells how much somebody has answered. */
@ApplicationScoped
class AnswersGiven implements AnswerCount {
    @Override
    public long of(Person person) {
        return Answer.count("personId", person.id());
    }
}
