package tarozi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import tarozi.account.Person;
import tarozi.answer.Typed;
import tarozi.assignment.Assignment;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Attempts;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.practice.Practice;
import tarozi.question.Question;
import tarozi.question.Seed;
import tarozi.question.family.Families;
import tarozi.web.WallClock;

/** What a student does of an evening. */
@ApplicationScoped
class Student {
    private static final int FEWEST = 2;
    private static final int MORE = 4;
    private static final int QUICKEST_SECONDS = 25;
    private static final int SLOWER_SECONDS = 150;

    private final Practice practice;
    private final Attempts attempts;
    private final Typed typed;

    Student(Practice practice, Attempts attempts, Typed typed) {
        this.practice = practice;
        this.attempts = attempts;
        this.typed = typed;
    }

    /** Some questions of one skill, a minute or two apart. */
    void practises(Person person, int pupil, Seed seed, Instant from) {
        var families = Families.all();
        var family = families.get(seed.with("family").below(families.size()));
        var tier = family.tiers()
                .get(seed.with("level").below(Math.min(2, family.tiers().size())));
        int answers = FEWEST + seed.with("answers").below(MORE);
        for (int number = 0; number < answers; number++) {
            var each = seed.with(number);
            WallClock.at(from.plus(number, ChronoUnit.MINUTES), () -> {
                var code = Practice.inHand(person, family, tier.level());
                answer(person, pupil, family.question(code).orElseThrow(), each);
            });
        }
    }

    private void answer(Person person, int pupil, Question question, Seed seed) {
        var texts = new Habit(Pupils.sureness(pupil)).answer(question, seed);
        var grade = (Grade.Marked) Grader.grade(question, texts);
        practice.answer(person, question, submission(pupil, seed), typed.kept(texts), grade);
    }

    /** An attempt from the first question to the last, handed in at the end. */
    void worksOn(Person person, int pupil, Assignment assignment, Instant from) {
        var habit = new Habit(Pupils.sureness(pupil));
        WallClock.at(from, () -> attempts.begin(person, assignment, Pupils.NAMES.get(pupil)));
        var moment = from;
        for (var item : AttemptItem.in(assignment)) {
            if (item.attempt().person().id() != person.id()) {
                continue;
            }
            var seed = new Seed(assignment.id()).with(pupil).with(item.position());
            var slot = new Attempts.Slot(1, item.position());
            var done = moment.plusSeconds(QUICKEST_SECONDS + seed.with("time").below(SLOWER_SECONDS));
            WallClock.at(moment, () -> attempts.see(person, assignment, slot));
            WallClock.at(
                    done,
                    () -> attempts.answer(
                            person,
                            assignment,
                            slot,
                            submission(pupil, seed),
                            habit.answer(item.question(), seed),
                            done));
            moment = done;
        }
        WallClock.at(moment, () -> attempts.submit(person, assignment, 1));
    }

    private static UUID submission(int pupil, Seed seed) {
        return UUID.nameUUIDFromBytes((pupil + "/" + seed.value()).getBytes(StandardCharsets.UTF_8));
    }
}
