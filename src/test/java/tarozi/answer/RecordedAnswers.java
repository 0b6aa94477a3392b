package tarozi.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tarozi.account.Person;

/** Remembers for tests what the ledger has told, and refuses when asked to. */
@ApplicationScoped
class RecordedAnswers {
    private final List<Answer> heard = new CopyOnWriteArrayList<>();
    private final Set<Long> refused = ConcurrentHashMap.newKeySet();

    void hear(@Observes AnswerRecorded recorded) {
        if (refused.remove(recorded.answer().personId())) {
            throw new IllegalStateException("refused");
        }
        heard.add(recorded.answer());
    }

    List<Answer> of(Person person) {
        return heard.stream().filter(it -> it.personId() == person.id()).toList();
    }

    void refuseNext(Person person) {
        refused.add(person.id());
    }
}
