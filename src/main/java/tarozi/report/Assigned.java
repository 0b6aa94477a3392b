package tarozi.report;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tarozi.answer.Answer;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Extension;
import tarozi.assignment.Participant;
import tarozi.assignment.Score;
import tarozi.assignment.Window;
import tarozi.quiz.Content;

/**
 * An assignment; each attempt is a paper.
 *
 * @param marking the content by which it is marked
 */
public record Assigned(Assignment assignment, Content marking) implements Occasion {
    /** An assignment, by the version that it is marked by. */
    public static Assigned of(Assignment assignment) {
        return new Assigned(assignment, assignment.marking().content());
    }

    @Override
    public Content asked() {
        return assignment.content();
    }

    @Override
    public List<Student> students(Marker marker, Instant now) {
        Map<Long, List<Exercise>> exercises = exercises().stream().collect(Collectors.groupingBy(Exercise::paper));
        return Participant.in(assignment).stream()
                .filter(Participant::hasBegun)
                .map(participant -> {
                    Window window = window(participant);
                    return new Student(
                            participant.person().id(),
                            participant.name(),
                            Student.NO_TEAM,
                            participant.extension().isPresent() ? Set.of(Student.Note.MORE_TIME) : Set.of(),
                            participant.extension().map(Extension::dueAt),
                            participant.attempts().stream()
                                    .map(attempt -> paper(
                                            attempt,
                                            exercises.getOrDefault(attempt.id(), List.of()),
                                            window,
                                            marker,
                                            now))
                                    .toList());
                })
                .toList();
    }

    private Window window(Participant participant) {
        return participant.extension().isPresent() ? assignment.windowOf(participant.person()) : assignment.window();
    }

    private Paper paper(Attempt attempt, Collection<Exercise> exercises, Window window, Marker marker, Instant now) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, Cell> cells = new LinkedHashMap<>();
        exercises.forEach(exercise -> exercise.answer().ifPresent(answer -> {
            answers.put(exercise.key(), answer);
            cells.put(exercise.key(), marker.cell(exercise, answer));
        }));
        var asked = exercises.stream().map(Exercise::key).toList();
        var marks = answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .marked()));
        boolean over = attempt.isSubmitted() || window.isOver(now);
        return new Paper(
                attempt.id(),
                attempt.number(),
                over ? Paper.State.FINISHED : Paper.State.OPEN,
                new Paper.Times(attempt.startedAt(), attempt.submittedAt()),
                Score.by(marking, asked, marks),
                cells,
                (int) exercises.stream()
                        .flatMap(exercise -> exercise.draft().stream())
                        .filter(draft -> window.isOver(draft.at()))
                        .count());
    }

    @Override
    public List<String> absent() {
        return Participant.in(assignment).stream()
                .filter(participant -> !participant.hasBegun())
                .map(Participant::name)
                .toList();
    }

    @Override
    public List<Exercise> exercises() {
        return AttemptItem.in(assignment).stream().map(Assigned::exercise).toList();
    }

    @Override
    public List<Exercise> exercises(long paper) {
        return Attempt.of(assignment, paper).map(AttemptItem::of).stream()
                .flatMap(List::stream)
                .map(Assigned::exercise)
                .toList();
    }

    private static Exercise exercise(AttemptItem item) {
        return new Exercise(
                item.attempt().id(),
                item.attempt().person().id(),
                item.position(),
                item.key(),
                item.venue(),
                item.question(),
                item.answer(),
                item.seconds(),
                Optional.empty(),
                item.draft()
                        .map(typed -> new Exercise.Draft(typed, item.draftAt().orElseThrow())));
    }
}
