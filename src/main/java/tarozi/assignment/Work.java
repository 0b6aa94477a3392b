package tarozi.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tarozi.account.Person;
import tarozi.answer.Answer;
import tarozi.answer.Marked;

/**
 * One student and one assignment at one moment: what may be done, and what may be seen. No page asks anything else.
 *
 * @param attempts the student's, the first one first
 * @param release after it the right numbers may be seen, where feedback waits for the due date
 * @param allowed whether the student may work on it, as far as people go: in the class still, or come by the link
 */
public record Work(
        Assignment assignment,
        Person person,
        List<Attempt> attempts,
        Window window,
        Instant release,
        boolean allowed,
        Instant now) {
    public Work {
        attempts = List.copyOf(attempts);
    }

    public static Work of(Person person, Assignment assignment, Instant now) {
        return new Work(
                assignment,
                person,
                Attempt.of(person, assignment),
                assignment.windowOf(person),
                assignment.releaseTo(person),
                Attempts.mayWork(person, assignment),
                now);
    }

    public Optional<Attempt> latest() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    public Optional<Attempt> attempt(int number) {
        return attempts.stream().filter(it -> it.number() == number).findFirst();
    }

    public boolean isOpen() {
        return window.isOpen(now);
    }

    /** Whether answers are taken for an attempt. */
    public boolean isRunning(Attempt attempt) {
        return allowed && isOpen() && !attempt.isSubmitted();
    }

    public boolean mayBegin() {
        return allowed
                && isOpen()
                && attempts.stream().allMatch(Attempt::isSubmitted)
                && assignment.allowsAfter(attempts.size());
    }

    /** Whether everything about an attempt may be seen: right numbers, slips, codes, points. */
    public boolean isReleased(Attempt attempt) {
        return attempt.isSubmitted() && (assignment.isFeedbackAtOnce() || now.isAfter(release));
    }

    /** The same for one item of it: with feedback at once, an answer is explained as soon as it is given. */
    public boolean isReleased(Attempt attempt, AttemptItem item) {
        return isReleased(attempt) || assignment.isFeedbackAtOnce() && item.isAnswered();
    }

    /** Whether an item can be answered, or answered anew. */
    public boolean isAnswerable(Attempt attempt, AttemptItem item) {
        return isRunning(attempt) && !isReleased(attempt, item);
    }

    /** What the items' answers earn; to be shown only of what is released. */
    public Score score(List<AttemptItem> items) {
        Map<String, Marked> answers = items.stream()
                .filter(AttemptItem::isAnswered)
                .collect(Collectors.toMap(
                        AttemptItem::key, it -> it.answer().map(Answer::marked).orElseThrow()));
        return Score.by(
                assignment.marking().content(),
                items.stream().map(AttemptItem::key).toList(),
                answers);
    }
}
