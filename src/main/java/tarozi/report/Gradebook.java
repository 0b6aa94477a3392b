package tarozi.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tarozi.answer.Answer;
import tarozi.answer.Typed;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Extension;
import tarozi.assignment.Participant;
import tarozi.assignment.Score;
import tarozi.assignment.Window;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.question.Question;
import tarozi.question.Sizes;
import tarozi.quiz.Content;

/** Puts the results of assignments together from their attempts and the ledger. */
@ApplicationScoped
public class Gradebook {
    private final Typed typed;
    private final Clock clock;

    Gradebook(Typed typed, Clock clock) {
        this.typed = typed;
        this.clock = clock;
    }

    /** The results of an assignment, by the version that it is marked by. */
    public Results of(Assignment assignment) {
        return of(assignment, assignment.marking().content());
    }

    /** The same, as another version would have it. */
    Results of(Assignment assignment, Content marking) {
        Map<Long, List<AttemptItem>> items = AttemptItem.in(assignment).stream()
                .collect(Collectors.groupingBy(item -> item.attempt().id()));
        return new Results(
                assignment.content(),
                Participant.in(assignment).stream()
                        .filter(Participant::hasBegun)
                        .map(participant -> student(participant, assignment, items, marking))
                        .toList());
    }

    /** Who should have begun, and has not. */
    public List<String> absent(Assignment assignment) {
        return Participant.in(assignment).stream()
                .filter(participant -> !participant.hasBegun())
                .map(Participant::name)
                .toList();
    }

    private Student student(
            Participant participant, Assignment assignment, Map<Long, List<AttemptItem>> items, Content marking) {
        Window window =
                participant.extension().isPresent() ? assignment.windowOf(participant.person()) : assignment.window();
        return new Student(
                participant.person().id(),
                participant.name(),
                participant.extension().map(Extension::dueAt),
                participant.attempts().stream()
                        .map(attempt -> paper(attempt, items.getOrDefault(attempt.id(), List.of()), window, marking))
                        .toList());
    }

    private Paper paper(Attempt attempt, Collection<AttemptItem> items, Window window, Content marking) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        items.forEach(item -> item.answer().ifPresent(answer -> answers.put(item.key(), answer)));
        Map<String, Cell> cells = new LinkedHashMap<>();
        items.stream()
                .filter(AttemptItem::isAnswered)
                .forEach(item -> cells.put(item.key(), cell(item, answers.get(item.key()))));
        var asked = items.stream().map(AttemptItem::key).toList();
        var marks = answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .marked()));
        boolean over = attempt.isSubmitted() || window.isOver(clock.instant());
        return new Paper(
                attempt.id(),
                attempt.number(),
                over ? Paper.State.FINISHED : Paper.State.OPEN,
                Score.by(marking, asked, marks),
                cells,
                (int) items.stream().filter(item -> isLate(item, window)).count());
    }

    private static boolean isLate(AttemptItem item, Window window) {
        return item.draftAt().filter(window::isOver).isPresent();
    }

    private Cell cell(AttemptItem item, Answer answer) {
        Question question = item.question();
        return new Cell(
                answer.id(),
                item.code(),
                answer.marked().share(),
                item.seconds(),
                sizes(question),
                answer.marked().share().isFull() ? List.of() : SlipName.in(grade(question, answer)));
    }

    /** An answer as it was marked, number by number. */
    public Grade.Marked grade(Question question, Answer answer) {
        var texts = typed.read(answer.typed(), question.fields().size());
        return (Grade.Marked) Grader.grade(question, texts);
    }

    private static Optional<Sizes> sizes(Question question) {
        var family = question.family();
        return family.tier(question.code().level())
                .map(tier -> family.choices(tier).get(question.code().place()));
    }
}
