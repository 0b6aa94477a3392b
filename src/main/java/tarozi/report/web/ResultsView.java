package tarozi.report.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.i18n.Language;
import tarozi.live.Game;
import tarozi.report.Results;
import tarozi.report.Student;
import tarozi.report.Student.Note;

/** The results of something, as its teacher sees them. */
record ResultsView(Subject subject, Results results, List<String> absent, Optional<AgainView> again, Moments moments) {

    public String address() {
        return subject.results();
    }

    public AnalysisView analysis() {
        var kind = subject.isGame() ? AnalysisView.Kind.GAME : AnalysisView.Kind.ASSIGNMENT;
        return new AnalysisView(results, kind, Optional.of(subject.occasion()));
    }

    public boolean isEmpty() {
        return results.students().isEmpty();
    }

    public List<StudentRow> students() {
        return results.students().stream()
                .map(student -> new StudentRow(student, subject.occasion()))
                .toList();
    }

    /** Whether there are questions that were never asked. */
    public boolean isCutShort() {
        return !subject.occasion().hasAsked(results.asked().items().size());
    }

    /** Whether there are questions that were taken out while they were asked. */
    public boolean isSkipping() {
        return IntStream.rangeClosed(1, results.asked().items().size()).anyMatch(subject.occasion()::isSkipped);
    }

    public boolean isSomeoneForgotten() {
        return results.students().stream().anyMatch(Student::isForgotten);
    }

    public boolean isSomeoneRemoved() {
        return results.students().stream().anyMatch(student -> student.notes().contains(Note.REMOVED));
    }

    public Game game() {
        return subject.played().orElseThrow().game();
    }

    public int rounds() {
        return subject.played().orElseThrow().counted();
    }

    public String scoringKey() {
        return "quiz.scoring." + game().content().scoring();
    }

    public String scoringWhatKey() {
        return scoringKey() + ".what";
    }

    /** What separates the columns of the other CSV files: those that programs of another language expect. */
    public String otherSeparator(Language language) {
        return Separators.other(language);
    }
}
