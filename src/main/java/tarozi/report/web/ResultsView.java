package tarozi.report.web;

import java.util.List;
import tarozi.assignment.Assignment;
import tarozi.i18n.Language;
import tarozi.quiz.QuizVersion;
import tarozi.report.Marking;
import tarozi.report.Results;
import tarozi.report.Student;

/** The results of an assignment, as its teacher sees them. */
record ResultsView(
        Assignment assignment,
        Results results,
        List<String> absent,
        List<QuizVersion> versions,
        List<Marking> markings,
        Moments moments) {

    public String address() {
        return address(assignment);
    }

    static String address(Assignment assignment) {
        return "/assignments/" + assignment.id() + "/results";
    }

    public AnalysisView analysis() {
        return new AnalysisView(results);
    }

    public boolean isEmpty() {
        return results.students().isEmpty();
    }

    public List<StudentRow> students() {
        return results.students().stream()
                .map(student -> new StudentRow(student, results.asked().items()))
                .toList();
    }

    public boolean isSomeoneForgotten() {
        return results.students().stream().anyMatch(Student::isForgotten);
    }

    public String markingsAddress() {
        return "/assignments/" + assignment.id() + "/markings";
    }

    /** What separates the columns of the other CSV files: those that programs of another language expect. */
    public String otherSeparator(Language language) {
        return Separators.other(language);
    }

    /** The versions by which it could be marked instead. */
    public List<QuizVersion> others() {
        return versions.stream()
                .filter(version -> version.id() != assignment.marking().id())
                .toList();
    }
}
