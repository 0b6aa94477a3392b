package tarozi.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.answer.Answer;
import tarozi.answer.AnswerRecorded;
import tarozi.answer.Asked;
import tarozi.answer.Ledger;
import tarozi.answer.Marked;
import tarozi.answer.NewAnswer;
import tarozi.answer.Origin;
import tarozi.answer.Place;
import tarozi.answer.Venue;
import tarozi.formula.Convention;
import tarozi.grading.Grade;
import tarozi.grading.Points;
import tarozi.question.Level;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Seed;
import tarozi.question.VariantCode;

/**
 * Gives everybody variants of their own and takes the answers. The variant in hand follows from the person's seed, the skill
 * and the number of variants done with, so that it needs no storage, a reload shows the same one, and asking writes nothing.
 */
@ApplicationScoped
public class Practice {
    private static final int TRIES = 16;

    private final Ledger ledger;
    private final Clock clock;

    Practice(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The variant that this viewer has in hand. */
    public VariantCode inHand(Viewer viewer, QuestionFamily family, Level level) {
        return viewer.person()
                .map(person -> inHand(person, family, level))
                .orElseGet(() -> family.variant(
                        level, own(viewer.seed(), family, level, 0).with(0)));
    }

    /** One that this person has not answered yet, unless the grid is so small that it takes too long to find. */
    public static VariantCode inHand(Person person, QuestionFamily family, Level level) {
        var progress = Progress.of(person, family, level);
        var own =
                own(person.seed(), family, level, progress.map(Progress::issued).orElse(0));
        var wanted = progress.flatMap(Progress::wanted);
        return LongStream.range(0, TRIES)
                .mapToObj(own::with)
                .map(seed -> variant(family, level, wanted, seed))
                .filter(code -> !Answer.isAnswered(person, code.text()))
                .findFirst()
                .orElseGet(() -> variant(family, level, wanted, own));
    }

    private static Seed own(long seed, QuestionFamily family, Level level, int issued) {
        return new Seed(seed).with(family.slug()).with(level.number()).with(issued);
    }

    private static VariantCode variant(QuestionFamily family, Level level, Optional<Convention> wanted, Seed seed) {
        return wanted.flatMap(convention -> family.variant(level, convention, seed))
                .orElseGet(() -> family.variant(level, seed));
    }

    /** How far this viewer has come with every skill. */
    public Skills skills(Viewer viewer) {
        return new Skills(viewer.person().map(Progress::of).orElse(List.of()), clock.instant());
    }

    public int hintsTaken(Viewer viewer, VariantCode code) {
        return viewer.person().map(person -> TakenHints.by(person, code)).orElse(0);
    }

    @Transactional
    public int takeHint(Person person, Question question, int number) {
        Person.locked(person.id());
        int most = Math.min(question.hints().size(), Points.MOST_HINTS);
        return TakenHints.take(person, question.code(), Math.max(0, Math.min(number, most)));
    }

    /** Leaves the variant in hand for the next one, if it is still in hand. */
    @Transactional
    public void skip(Person person, Question question) {
        var held = Person.locked(person.id());
        if (isInHand(held, question)) {
            Progress.ofOrNew(
                            person.id(),
                            question.family().slug(),
                            question.code().level().number())
                    .skipped();
        }
    }

    @Transactional
    public Answer answer(Person person, Question question, UUID submission, String typed, Grade.Marked grade) {
        var held = Person.locked(person.id());
        var code = question.code();
        var asked = new Asked(
                code.text(),
                question.family().slug(),
                code.level().number(),
                code.convention().name(),
                isInHand(held, question) ? Origin.ISSUED : Origin.FOUND);
        return ledger.append(new NewAnswer(
                submission,
                person.id(),
                Venue.PRACTICE,
                asked,
                typed,
                new Marked(grade.share(), grade.slips()),
                TakenHints.by(person, code)));
    }

    private static boolean isInHand(Person person, Question question) {
        return inHand(person, question.family(), question.code().level()).equals(question.code());
    }

    /**
     * Only what was in hand, and the first answer to it, counts. Where the grid is used up, a variant comes into hand that was
     * answered before: it is done with all the same. The person's row is held here.
     */
    void follow(@Observes AnswerRecorded recorded) {
        var answer = recorded.answer();
        if (answer.venue().place() != Place.PRACTICE || answer.asked().origin() != Origin.ISSUED) {
            return;
        }
        var progress = Progress.ofOrNew(
                answer.personId(), answer.asked().family(), answer.asked().level());
        if (answer.isCounted()) {
            progress.answered(answer, answer.answeredAt());
        } else {
            progress.skipped();
        }
    }
}
