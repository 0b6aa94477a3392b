package tarozi.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import tarozi.account.Person;

/** A teacher's own quizzes, each found through its owner and changed by one tab after the other. */
@ApplicationScoped
public class Quizzes {
    private final Clock clock;

    Quizzes(Clock clock) {
        this.clock = clock;
    }

    /** A name for a new item. Whoever sends it twice under that name adds it once. */
    public String newKey() {
        return Keys.free(clock.instant(), key -> false);
    }

    @Transactional
    public Quiz write(Person teacher, Content draft) {
        var quiz = Quiz.by(teacher, draft, clock.instant());
        quiz.persist();
        return quiz;
    }

    @Transactional
    public Edited edit(Person teacher, long id, Edit edit) {
        return held(teacher, id).edit(edit, clock.instant());
    }

    @Transactional
    public Edited add(Person teacher, long id, List<Item> items) {
        return held(teacher, id).add(items, clock.instant());
    }

    @Transactional
    public Edited copyItem(Person teacher, long id, String key) {
        var quiz = held(teacher, id);
        return quiz.copy(quiz.draft().item(key).orElseThrow(NotFoundException::new), clock.instant());
    }

    /** Puts an item back that was removed, at its old place counted from 1. */
    @Transactional
    public Edited putBack(Person teacher, long id, String key, int place) {
        var quiz = held(teacher, id);
        if (quiz.draft().item(key).isPresent()) {
            return new Edited.Done(quiz.draft());
        }
        var item = quiz.removed(key).orElseThrow(NotFoundException::new);
        return quiz.edit(new Edit.Insert(item, place), clock.instant());
    }

    /** Publishes what was seen; what has changed since is not published unseen. */
    @Transactional
    public Edited publish(Person teacher, long id, Revision seen) {
        var quiz = held(teacher, id);
        if (!Revision.of(quiz.draft()).equals(seen)) {
            return new Edited.Changed(quiz.draft());
        }
        quiz.publish(clock.instant());
        return new Edited.Done(quiz.draft());
    }

    @Transactional
    public void archive(Person teacher, long id) {
        held(teacher, id).archive(clock.instant());
    }

    @Transactional
    public void restore(Person teacher, long id) {
        held(teacher, id).restore();
    }

    /** Shows a published quiz in the library. */
    @Transactional
    public void share(Person teacher, long id) {
        held(teacher, id).share();
    }

    @Transactional
    public void unshare(Person teacher, long id) {
        held(teacher, id).unshare();
    }

    public static Quiz own(Person teacher, long id) {
        return Quiz.of(teacher, id).orElseThrow(NotFoundException::new);
    }

    private static Quiz held(Person teacher, long id) {
        return Quiz.locked(teacher, id).orElseThrow(NotFoundException::new);
    }
}
