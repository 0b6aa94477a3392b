package tarozi.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.assignment.Assignments;
import tarozi.assignment.Feedback;
import tarozi.assignment.Plan;
import tarozi.classroom.Classroom;
import tarozi.i18n.Moments;
import tarozi.i18n.Voice;
import tarozi.quiz.Quiz;

/** Makes an assignment of what a teacher typed, or says what is wrong with it. */
@RequestScoped
class Planning {
    private static final Duration USUAL = Duration.ofDays(7);
    private static final String END_OF_DAY = "23:59";

    private final Assignments assignments;
    private final Moments moments;
    private final Voice voice;
    private final Instant now;

    Planning(Assignments assignments, Moments moments, Voice voice, Clock clock) {
        this.assignments = assignments;
        this.moments = moments;
        this.voice = voice;
        this.now = clock.instant();
    }

    PlanView blank(Person teacher, Quiz quiz, Optional<Long> classroom) {
        var day = moments.typed(now.plus(USUAL));
        var due = day.substring(0, day.length() - END_OF_DAY.length()) + END_OF_DAY;
        return view(teacher, quiz, PlanForm.fresh(title(quiz), due, classroom), Map.of());
    }

    PlanView refused(Person teacher, Quiz quiz, PlanForm form, Map<String, String> problems) {
        return view(teacher, quiz, form, problems);
    }

    private PlanView view(Person teacher, Quiz quiz, PlanForm form, Map<String, String> problems) {
        return new PlanView(quiz, title(quiz), classes(teacher), form, problems);
    }

    String title(Quiz quiz) {
        return quiz.draft().title().said(voice.language().tag());
    }

    /** What is wrong, by field; nothing where the form can be carried out. */
    Map<String, String> problems(Person teacher, Quiz quiz, PlanForm form) {
        var problems = new LinkedHashMap<String, String>();
        if (!PlanForm.isTitle(form.title())) {
            problems.put("title", "assignment.wrong.title");
        }
        if (!form.to().equals(PlanForm.LINK) && classroom(teacher, form).isEmpty()) {
            problems.put("to", "assignment.wrong.to");
        }
        if (form.isDraft() ? !quiz.canBePublished() : !quiz.isPublished()) {
            problems.put("version", "assignment.wrong.version");
        }
        if (attempts(form) < 0 || attempts(form) > Assignment.MOST_ATTEMPTS) {
            problems.put("attempts", "assignment.wrong.attempts");
        }
        problems.putAll(wrongTimes(form));
        return problems;
    }

    private Map<String, String> wrongTimes(PlanForm form) {
        var opens = opens(form);
        var due = moments.read(form.due());
        if (opens.isEmpty()) {
            return Map.of("opens", "assignment.wrong.time");
        }
        if (due.isEmpty()) {
            return Map.of("due", "assignment.wrong.time");
        }
        if (!due.get().isAfter(now)) {
            return Map.of("due", "assignment.wrong.past");
        }
        return due.get().isAfter(opens.get()) ? Map.of() : Map.of("due", "assignment.wrong.order");
    }

    /** To be called when nothing is wrong. */
    Assignment carryOut(Person teacher, Quiz quiz, PlanForm form) {
        var version = form.isDraft()
                ? assignments.publish(teacher, quiz.id())
                : quiz.newest().orElseThrow();
        return assignments.set(
                teacher,
                new Plan(
                        version,
                        classroom(teacher, form),
                        form.title(),
                        opens(form).orElseThrow(),
                        moments.read(form.due()).orElseThrow(),
                        attempts(form) == 0 ? OptionalInt.empty() : OptionalInt.of(attempts(form)),
                        form.isAtOnce() ? Feedback.AT_ONCE : Feedback.AFTER_DUE));
    }

    private Optional<Instant> opens(PlanForm form) {
        return form.opens().isEmpty() ? Optional.of(now) : moments.read(form.opens());
    }

    private static int attempts(PlanForm form) {
        return form.attempts().matches("\\d{1,3}") ? Integer.parseInt(form.attempts()) : -1;
    }

    private static Optional<Classroom> classroom(Person teacher, PlanForm form) {
        return form.to().matches("\\d{1,18}") ? Classroom.of(teacher, Long.parseLong(form.to())) : Optional.empty();
    }

    private static List<Classroom> classes(Person teacher) {
        return Classroom.taughtBy(teacher).stream()
                .filter(classroom -> !classroom.isArchived())
                .toList();
    }
}
