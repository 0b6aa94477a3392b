package tarozi.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.account.Person;
import tarozi.answer.Answer;
import tarozi.answer.Asked;
import tarozi.answer.Ledger;
import tarozi.answer.Marked;
import tarozi.answer.NewAnswer;
import tarozi.answer.Origin;
import tarozi.answer.Typed;
import tarozi.classroom.Membership;
import tarozi.classroom.Name;
import tarozi.classroom.Refusal;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.question.Question;

/**
 * Where students work: each step holds the person's row, so that two tabs take their turns. The moment at which a request
 * came in decides whether it is late, not the moment at which its turn comes.
 */
@ApplicationScoped
public class Attempts {
    private static final int LONGEST_TEXT = 400;
    private static final String HALF_CHARACTER = "\\p{Cs}";

    private final Ledger ledger;
    private final Typed typed;
    private final Clock clock;

    Attempts(Ledger ledger, Typed typed, Clock clock) {
        this.ledger = ledger;
        this.typed = typed;
        this.clock = clock;
    }

    /** Where an answer belongs: the number of the attempt, and of the item in it. */
    public record Slot(int attempt, int position) {}

    /** Whether somebody may work on it: the members of its class; without a class, whoever comes. */
    public static boolean mayWork(Person person, Assignment assignment) {
        return assignment
                .classroomId()
                .map(id -> Membership.of(person, id).isPresent())
                .orElse(true);
    }

    /** The attempt that somebody is at, begun now if there is none and the rules allow one. */
    @Transactional
    public Optional<Attempt> begin(Person person, Assignment assignment, String name) {
        var now = now();
        var held = Person.locked(person.id());
        var begun = Attempt.of(held, assignment);
        var open = begun.stream().filter(attempt -> !attempt.isSubmitted()).findFirst();
        boolean allowed = mayWork(held, assignment)
                && assignment.windowOf(held).isOpen(now)
                && assignment.allowsAfter(begun.size());
        return open.isPresent() || !allowed
                ? open
                : Optional.of(Attempt.begin(assignment, held, begun.size() + 1, name, now));
    }

    /**
     * The same for whoever comes by the link, under a name that nobody else there has.
     *
     * @throws Refusal if they cannot be called so
     */
    @Transactional
    public Optional<Attempt> beginByLink(Person person, Assignment assignment, String wanted) {
        var held = Person.locked(person.id());
        var set = Assignment.locked(assignment.id());
        var others = Attempt.in(set).stream()
                .filter(attempt -> attempt.person().id() != held.id())
                .map(Attempt::name)
                .collect(Collectors.toSet());
        return begin(held, set, Name.ofMember(wanted).freeAmong(others).text());
    }

    /** Notes that the student sees an item, the first time, for the time that it took. */
    @Transactional
    public void see(Person person, Assignment assignment, Slot slot) {
        item(Person.locked(person.id()), assignment, slot).ifPresent(item -> item.seen(now()));
    }

    @Transactional
    public Receipt answer(
            Person person, Assignment assignment, Slot slot, UUID submission, List<String> texts, Instant received) {
        var held = Person.locked(person.id());
        var item = item(held, assignment, slot).orElseThrow(NotFoundException::new);
        if (item.answer().filter(it -> it.submission().equals(submission)).isPresent()) {
            return new Receipt.Saved();
        }
        if (item.attempt().isSubmitted() || !mayWork(held, assignment) || isFinal(item, assignment)) {
            return new Receipt.Refused();
        }
        var window = assignment.windowOf(held);
        var question = item.question();
        if (window.isOver(received)) {
            keep(item, question, texts);
            return new Receipt.Late(window.late(received));
        }
        if (!window.isOpen(received)) {
            return new Receipt.Refused();
        }
        var grade = Grader.grade(question, texts);
        if (grade instanceof Grade.Unread unread) {
            keep(item, question, texts);
            return new Receipt.Unread(unread.readings());
        }
        take(held, item, question, submission, texts, (Grade.Marked) grade);
        return new Receipt.Saved();
    }

    /** Keeps what was typed without counting it. Late or not; of use after the end only if the time is extended. */
    @Transactional
    public void keepDraft(Person person, Assignment assignment, Slot slot, List<String> texts) {
        var held = Person.locked(person.id());
        var item = item(held, assignment, slot).orElseThrow(NotFoundException::new);
        if (!item.attempt().isSubmitted() && mayWork(held, assignment) && !isFinal(item, assignment)) {
            keep(item, item.question(), texts);
        }
    }

    /** Hands an attempt in. After the end it was handed in by the clock, and the student may see the right numbers now. */
    @Transactional
    public void submit(Person person, Assignment assignment, int number) {
        var held = Person.locked(person.id());
        var now = now();
        var window = assignment.windowOf(held);
        Attempt.of(held, assignment).stream()
                .filter(attempt -> attempt.number() == number)
                .forEach(attempt -> attempt.submit(window.isOver(now) ? window.ends() : now));
    }

    private static boolean isFinal(AttemptItem item, Assignment assignment) {
        return assignment.isFeedbackAtOnce() && item.isAnswered();
    }

    private static Optional<AttemptItem> item(Person person, Assignment assignment, Slot slot) {
        return Attempt.of(person, assignment).stream()
                .filter(attempt -> attempt.number() == slot.attempt())
                .findFirst()
                .flatMap(attempt -> AttemptItem.of(attempt, slot.position()));
    }

    private void keep(AttemptItem item, Question question, List<String> texts) {
        item.keep(typed.kept(storable(question, texts)), now());
    }

    /** As many texts as there are fields, none longer than a field takes. */
    private static List<String> storable(Question question, List<String> texts) {
        return Stream.concat(texts.stream(), Stream.generate(() -> ""))
                .limit(question.fields().size())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                .map(text -> text.replaceAll(HALF_CHARACTER, "\uFFFD"))
                .toList();
    }

    private void take(
            Person person,
            AttemptItem item,
            Question question,
            UUID submission,
            List<String> texts,
            Grade.Marked grade) {
        var code = question.code();
        var asked = new Asked(
                code.text(),
                question.family().slug(),
                code.level().number(),
                code.convention().name(),
                Origin.ASSIGNED);
        var kept = typed.kept(texts.subList(0, question.fields().size()));
        var answer = ledger.append(new NewAnswer(
                submission, person.id(), item.venue(), asked, kept, new Marked(grade.share(), grade.slips()), 0));
        if (isOf(item, answer)) {
            item.answered(answer);
        }
    }

    /** A submission sent for another item leads to the answer it made there. */
    private static boolean isOf(AttemptItem item, Answer answer) {
        return answer.venue().equals(item.venue());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
