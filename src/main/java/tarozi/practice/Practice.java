package tarozi.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final Ledger ledger;
    private final Clock clock;

    Practice(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The variant that this viewer has in hand. */
    public VariantCode inHand(Viewer viewer, QuestionFamily family, Level level) {
        return inHand(viewer.seed(), family, level, viewer.person().flatMap(it -> Progress.of(it, family, level)));
    }

    private static VariantCode inHand(long seed, QuestionFamily family, Level level, Optional<Progress> progress) {
        var own = new Seed(seed)
                .with(family.slug())
                .with(level.number())
                .with(progress.map(Progress::issued).orElse(0));
        var variant = family.variant(level, own);
        return progress.flatMap(Progress::wanted)
                .filter(convention -> convention != variant.convention())
                .flatMap(convention -> family.variant(level, convention, own))
                .orElse(variant);
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
        var level = question.code().level();
        var progress = Progress.of(person, question.family(), level);
        return inHand(person.seed(), question.family(), level, progress).equals(question.code());
    }

    /**
     * Only what was in hand, and the first answer to it, counts. A variant can come into hand that was answered before, found
     * by its address or given out of a small grid: then it is done with all the same. The person's row is held here.
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
