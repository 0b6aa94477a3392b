package tarozi.demo;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tarozi.account.Password;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.assignment.Assignment;
import tarozi.assignment.Assignments;
import tarozi.assignment.Feedback;
import tarozi.assignment.Plan;
import tarozi.classroom.Classroom;
import tarozi.question.Seed;
import tarozi.quiz.QuizVersion;
import tarozi.web.WallClock;

/** A month of one group: its teacher, its students, what they were set and what they did of their own accord. */
@ApplicationScoped
class Semester {
    static final String TEACHER = "ustoz";
    static final String STUDENT = "talaba";

    private static final Duration MONTH = Duration.ofDays(30);
    private static final int EVENINGS = 10;
    private static final int WORK_ON_TIME = 22;
    private static final int WORK_EARLY = 9;
    private static final int PLAYERS = 14;

    private final Newcomers newcomers;
    private final Shelf shelf;
    private final Assignments assignments;
    private final Student student;
    private final Match match;

    Semester(Newcomers newcomers, Shelf shelf, Assignments assignments, Student student, Match match) {
        this.newcomers = newcomers;
        this.shelf = shelf;
        this.assignments = assignments;
        this.student = student;
        this.match = match;
    }

    void pass(Password password, Instant now) {
        var began = now.minus(MONTH).truncatedTo(HOURS);
        var teacher = newcomers.signUp(TEACHER, "Malika Karimova", password, Role.TEACHER, began);
        var group = newcomers.open(teacher, "Neyron tarmoqlar, 2-guruh", began);
        var pupils = newcomers.join(group, password, began.plus(1, HOURS));
        finished(teacher, group, pupils, began.plus(12, DAYS));
        practised(pupils, began.plus(2, DAYS), now);
        underWay(teacher, group, pupils, now);
        match.play(teacher, shelf.take(teacher, "convolutions", began.plus(12, DAYS)), pupils.subList(0, PLAYERS), now);
    }

    /** Set for a week, over long ago, with feedback after the date; two of the group never began. */
    private void finished(Person teacher, Classroom group, List<Person> pupils, Instant opens) {
        var version = shelf.take(teacher, "lstm", opens.minus(1, HOURS));
        var set = set(teacher, version, group, opens, opens.plus(7, DAYS), Feedback.AFTER_DUE);
        for (int pupil = 0; pupil < WORK_ON_TIME; pupil++) {
            var hour = new Seed(pupil).with("hour").below(6 * 24);
            student.worksOn(pupils.get(pupil), pupil, set, opens.plus(hour, HOURS));
        }
    }

    /** Due in three days, with feedback at once; some have done it, and whoever looks as the student has not. */
    private void underWay(Person teacher, Classroom group, List<Person> pupils, Instant now) {
        var opens = now.minus(2, DAYS);
        var version = shelf.take(teacher, "gru", opens.minus(1, HOURS));
        var set = set(teacher, version, group, opens, now.plus(3, DAYS).truncatedTo(HOURS), Feedback.AT_ONCE);
        for (int pupil = 0; pupil < WORK_EARLY; pupil++) {
            int other = 2 * pupil + 1;
            student.worksOn(pupils.get(other), other, set, opens.plus(3 * pupil + 1L, HOURS));
        }
    }

    private Assignment set(
            Person teacher, QuizVersion version, Classroom group, Instant opens, Instant due, Feedback feedback) {
        var title = version.content().title().said("uz");
        var plan = new Plan(version, Optional.of(group), title, opens, due, OptionalInt.of(1), feedback);
        var set = new ArrayList<Assignment>();
        WallClock.at(opens, () -> set.add(assignments.set(teacher, plan)));
        return set.get(0);
    }

    /** Everybody practises on some evenings. */
    private void practised(List<Person> pupils, Instant from, Instant now) {
        int days = (int) Duration.between(from, now).toDays();
        for (int pupil = 0; pupil < pupils.size(); pupil++) {
            for (int evening = 0; evening < EVENINGS; evening++) {
                var seed = new Seed(pupil).with("evening").with(evening);
                var moment = from.plus(seed.below(days), DAYS)
                        .plus(seed.with("minute").below(600), MINUTES);
                student.practises(pupils.get(pupil), pupil, seed, moment);
            }
        }
    }
}
