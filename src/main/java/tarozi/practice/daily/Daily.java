package tarozi.practice.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.answer.Answer;
import tarozi.answer.Asked;
import tarozi.answer.Ledger;
import tarozi.answer.Marked;
import tarozi.answer.NewAnswer;
import tarozi.answer.Origin;
import tarozi.grading.Grade;
import tarozi.question.Question;
import tarozi.question.VariantCode;

/** Takes everybody's one answer to each question of a day. */
@ApplicationScoped
public class Daily {
    private final Ledger ledger;
    private final Days days;

    Daily(Ledger ledger, Days days) {
        this.ledger = ledger;
        this.days = days;
    }

    public Run run(Day day, Viewer viewer) {
        return viewer.person().map(person -> run(day, person)).orElseGet(() -> new Run(day, List.of()));
    }

    private static Run run(Day day, Person person) {
        return new Run(day, Answer.firstIn(day.venue(), person));
    }

    /** The number that a variant has today, if this viewer is still to answer it there. */
    public Optional<Integer> numberToday(VariantCode code, Viewer viewer) {
        Day today = days.today();
        return Optional.of(today.numberOf(code))
                .filter(number -> number > 0 && run(today, viewer).to(code).isEmpty());
    }

    /**
     * Writes an answer down, unless the day is over. The first one stands: whoever answers again is given that. What somebody
     * answers to the same variant elsewhere makes no difference here.
     */
    @Transactional
    public Optional<Answer> answer(Person person, Day day, Question question, String typed, Grade.Marked grade) {
        Person held = Person.locked(person.id());
        Optional<Answer> before = run(day, held).to(question.code());
        return before.isPresent() || days.isOver(day)
                ? before
                : Optional.of(ledger.append(given(held, day, question, typed, grade)));
    }

    private static NewAnswer given(Person person, Day day, Question question, String typed, Grade.Marked grade) {
        VariantCode code = question.code();
        Asked asked = new Asked(
                code.text(),
                question.family().slug(),
                code.level().number(),
                code.convention().name(),
                Origin.DEALT);
        Marked marked = new Marked(grade.share(), grade.slips());
        return new NewAnswer(UUID.randomUUID(), person.id(), day.venue(), asked, typed, marked, 0);
    }
}
